"""Response types for the resources of Amazon DynamoDB.

They differ from those in `responses`, because boto3 converts the values.
"""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals, responses
from boto_types.items import ItemValue
from boto_types.values import ResponseMetadata


class BatchStatementError(TypedDict, total=False):
    """An error associated with a statement in a PartiQL batch that was run."""

    Code: literals.BatchStatementErrorCodeEnum
    """The error code associated with the failed PartiQL batch statement."""

    Message: str
    """The error message associated with the PartiQL batch response."""

    Item: dict[str, ItemValue]
    """The item which caused the condition check to fail."""


class BatchStatementResponse(TypedDict, total=False):
    """A PartiQL batch statement response.."""

    Error: BatchStatementError
    """The error associated with a failed PartiQL batch statement."""

    TableName: str
    """The table name associated with a failed PartiQL batch statement."""

    Item: dict[str, ItemValue]
    """A DynamoDB item associated with a BatchStatementResponse"""


class BatchExecuteStatementOutput(TypedDict, total=False):
    Responses: list[BatchStatementResponse]
    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire operation."""

    ResponseMetadata: Required[ResponseMetadata]


class KeysAndAttributes(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table.
    """

    Keys: Required[list[dict[str, ItemValue]]]
    """The primary key attribute values that define the items and the attributes
    associated with the items. Items: 1 to 100."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    ConsistentRead: bool
    """The consistency of a read operation."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""


class BatchGetItemOutput(TypedDict, total=False):
    """Represents the output of a `BatchGetItem` operation."""

    Responses: dict[str, list[dict[str, ItemValue]]]
    """A map of table name or table ARN to a list of items."""

    UnprocessedKeys: dict[str, KeysAndAttributes]
    """A map of tables and their respective keys that were not processed with the
    current response."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The read capacity units consumed by the entire `BatchGetItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class PutRequest(TypedDict):
    """Represents a request to perform a `PutItem` operation on an item."""

    Item: dict[str, ItemValue]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`."""


class DeleteRequest(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: dict[str, ItemValue]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete."""


class WriteRequest(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`."""

    PutRequest: PutRequest
    """A request to perform a `PutItem` operation."""

    DeleteRequest: DeleteRequest
    """A request to perform a `DeleteItem` operation."""


class ItemCollectionMetrics(TypedDict, total=False):
    """Information about item collections, if any, that were affected by the
    operation.
    """

    ItemCollectionKey: dict[str, ItemValue]
    """The partition key value of the item collection."""

    SizeEstimateRangeGB: list[float]
    """An estimate of item collection size, in gigabytes."""


class BatchWriteItemOutput(TypedDict, total=False):
    """Represents the output of a `BatchWriteItem` operation."""

    UnprocessedItems: dict[str, list[WriteRequest]]
    """A map of tables and requests against those tables that were not processed."""

    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    """A list of tables that were processed by `BatchWriteItem` and, for each table,
    information about any item collections that were affected by individual
    `DeleteItem` or `PutItem` operations."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire `BatchWriteItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class DeleteItemOutput(TypedDict, total=False):
    """Represents the output of a `DeleteItem` operation."""

    Attributes: dict[str, ItemValue]
    """A map of attribute names to `AttributeValue` objects, representing the item as
    it appeared before the `DeleteItem` operation."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `DeleteItem` operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `DeleteItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class FilterSpecification(TypedDict, total=False):
    """Contains the filter criteria used to limit which items are included in an
    export.
    """

    FilterExpression: str
    """A condition that filters which items are included in the export."""

    ProjectionExpression: str
    """The attributes you want to retrieve for items included in the export."""

    KeyConditionExpression: str
    """A condition expression that filters items by key values."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValue]
    """One or more values that can be substituted in an expression."""


class ExportDescription(TypedDict, total=False):
    """Represents the properties of the exported table."""

    ExportArn: str
    """The Amazon Resource Name (ARN) of the table export."""

    ExportStatus: literals.ExportStatus
    """Export can be in one of the following states: IN_PROGRESS, COMPLETED, or
    FAILED."""

    StartTime: datetime
    """The time at which the export task began."""

    EndTime: datetime
    """The time at which the export task completed."""

    ExportManifest: str
    """The name of the manifest file for the export task."""

    TableArn: str
    """The Amazon Resource Name (ARN) of the table that was exported."""

    TableId: str
    """Unique ID of the table that was exported."""

    ExportTime: datetime
    """Point in time from which table data was exported."""

    ClientToken: str
    """The client token that was provided for the export task."""

    S3Bucket: str
    """The name of the Amazon S3 bucket containing the export."""

    S3BucketOwner: str
    """The ID of the Amazon Web Services account that owns the bucket containing the
    export."""

    S3Prefix: str
    """The Amazon S3 bucket prefix used as the file name and path of the exported
    snapshot."""

    S3SseAlgorithm: literals.S3SseAlgorithm
    """Type of encryption used on the bucket where export data is stored."""

    S3SseKmsKeyId: str
    """The ID of the KMS managed key used to encrypt the S3 bucket where export data
    is stored (if applicable)."""

    FailureCode: str
    """Status code for the result of the failed export."""

    FailureMessage: str
    """Export failure reason description."""

    ExportFormat: literals.ExportFormat
    """The format of the exported data."""

    BilledSizeBytes: int
    """The billable size of the table export."""

    ItemCount: int
    """The number of items exported."""

    ExportType: literals.ExportType
    """The type of export that was performed."""

    IncrementalExportSpecification: responses.IncrementalExportSpecification
    """Optional object containing the parameters specific to an incremental export."""

    FilterSpecification: FilterSpecification
    """The filter criteria applied to the export."""


class DescribeExportOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    """Represents the properties of the export."""

    ResponseMetadata: ResponseMetadata


class ExecuteStatementOutput(TypedDict, total=False):
    Items: list[dict[str, ItemValue]]
    """If a read operation was used, this property will contain the result of the
    read operation; a map of attribute names and their values."""

    NextToken: str
    """If the response of a read request exceeds the response payload limit DynamoDB
    will set this value in the response."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by an operation."""

    LastEvaluatedKey: dict[str, ItemValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set."""

    ResponseMetadata: Required[ResponseMetadata]


class ItemResponse(TypedDict, total=False):
    """Details for the requested item."""

    Item: dict[str, ItemValue]
    """Map of attribute data consisting of the data type and attribute value."""


class ExecuteTransactionOutput(TypedDict, total=False):
    Responses: list[ItemResponse]
    """The response to a PartiQL transaction."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire operation."""

    ResponseMetadata: Required[ResponseMetadata]


class ExportTableToPointInTimeOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict, total=False):
    """Represents the output of a `GetItem` operation."""

    Item: dict[str, ItemValue]
    """A map of attribute names to `AttributeValue` objects, as specified by
    `ProjectionExpression`."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `GetItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class PutItemOutput(TypedDict, total=False):
    """Represents the output of a `PutItem` operation."""

    Attributes: dict[str, ItemValue]
    """The attribute values as they appeared before the `PutItem` operation, but only
    if `ReturnValues` is specified as `ALL_OLD` in the request."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `PutItem` operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `PutItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class QueryOutput(TypedDict, total=False):
    """Represents the output of a `Query` operation."""

    Items: list[dict[str, ItemValue]]
    """An array of item attributes that match the query criteria."""

    Count: int
    """The number of items in the response."""

    ScannedCount: int
    """The number of items evaluated, before any `QueryFilter` is applied."""

    LastEvaluatedKey: dict[str, ItemValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `Query` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class ScanOutput(TypedDict, total=False):
    """Represents the output of a `Scan` operation."""

    Items: list[dict[str, ItemValue]]
    """An array of item attributes that match the scan criteria."""

    Count: int
    """The number of items in the response."""

    ScannedCount: int
    """The number of items evaluated, before any `ScanFilter` is applied."""

    LastEvaluatedKey: dict[str, ItemValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `Scan` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class SearchResultItem(TypedDict, total=False):
    """A single result from a `SearchVectors` operation."""

    Item: dict[str, ItemValue]
    """A map of attribute names to `AttributeValue` objects, representing the
    projected attributes of the item returned by the vector search."""

    Score: float
    """The similarity score for this item relative to the search vector."""


class SearchVectorsOutput(TypedDict, total=False):
    ConsumedCapacity: responses.VectorCapacity
    """The capacity units consumed by the `SearchVectors` operation."""

    SearchResults: list[SearchResultItem]
    """A list of items returned by the vector similarity search, sorted by similarity
    with the most similar item first."""

    ResponseMetadata: Required[ResponseMetadata]


class TransactGetItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[responses.ConsumedCapacity]
    """If the ReturnConsumedCapacity value was `TOTAL`, this is an array of
    `ConsumedCapacity` objects, one for each table addressed by `TransactGetItem`
    objects in the TransactItems parameter."""

    Responses: list[ItemResponse]
    """An ordered array of up to 100 `ItemResponse` objects, each of which
    corresponds to the `TransactGetItem` object in the same position in the
    TransactItems array."""

    ResponseMetadata: Required[ResponseMetadata]


class TransactWriteItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire `TransactWriteItems` operation."""

    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    """A list of tables that were processed by `TransactWriteItems` and, for each
    table, information about any item collections that were affected by individual
    `UpdateItem`, `PutItem`, or `DeleteItem` operations."""

    ResponseMetadata: Required[ResponseMetadata]


class UpdateItemOutput(TypedDict, total=False):
    """Represents the output of an `UpdateItem` operation."""

    Attributes: dict[str, ItemValue]
    """A map of attribute values as they appear before or after the `UpdateItem`
    operation, as determined by the `ReturnValues` parameter."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `UpdateItem` operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `UpdateItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]
