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
    """The item which caused the condition check to fail. This will be set if
    ReturnValuesOnConditionCheckFailure is specified as `ALL_OLD`."""


class BatchStatementResponse(TypedDict, total=False):
    """A PartiQL batch statement response.."""

    Error: BatchStatementError
    """The error associated with a failed PartiQL batch statement."""

    TableName: str
    """The table name associated with a failed PartiQL batch statement. Length: 3 to
    255. Pattern: `[a-zA-Z0-9_.-]+`."""

    Item: dict[str, ItemValue]
    """A DynamoDB item associated with a BatchStatementResponse"""


class BatchExecuteStatementOutput(TypedDict, total=False):
    """Response of `batch_execute_statement`."""

    Responses: list[BatchStatementResponse]
    """The response to each PartiQL statement in the batch. The values of the list
    are ordered according to the ordering of the request statements."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire operation. The values of the list
    are ordered according to the ordering of the statements."""

    ResponseMetadata: Required[ResponseMetadata]


class KeysAndAttributes(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table. For each primary key, you must provide all of the key attributes.
    """

    Keys: Required[list[dict[str, ItemValue]]]
    """The primary key attribute values that define the items and the attributes
    associated with the items. Items: 1 to 100."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    ConsistentRead: bool
    """The consistency of a read operation. If set to `true`, then a strongly
    consistent read is used; otherwise, an eventually consistent read is used."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table.
    These attributes can include scalars, sets, or elements of a JSON document."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""


class BatchGetItemOutput(TypedDict, total=False):
    """Represents the output of a `BatchGetItem` operation."""

    Responses: dict[str, list[dict[str, ItemValue]]]
    """A map of table name or table ARN to a list of items. Each object in
    `Responses` consists of a table name or ARN, along with a map of attribute data
    consisting of the data type and attribute value."""

    UnprocessedKeys: dict[str, KeysAndAttributes]
    """A map of tables and their respective keys that were not processed with the
    current response. The `UnprocessedKeys` value is in the same form as
    `RequestItems`, so the value can be provided directly to a subsequent
    `BatchGetItem` operation. Items: 1 to 100."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The read capacity units consumed by the entire `BatchGetItem` operation. Each
    element consists of: `TableName`, `CapacityUnits`."""

    ResponseMetadata: Required[ResponseMetadata]


class PutRequest(TypedDict):
    """Represents a request to perform a `PutItem` operation on an item."""

    Item: dict[str, ItemValue]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`. All of the table's primary key attributes
    must be specified, and their data types must match those of the table's key
    schema."""


class DeleteRequest(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: dict[str, ItemValue]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete. All of the table's primary key attributes must be specified,
    and their data types must match those of the table's key schema."""


class WriteRequest(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`. You can
    only request one of these operations, not both, in a single `WriteRequest`.
    """

    PutRequest: PutRequest
    """A request to perform a `PutItem` operation."""

    DeleteRequest: DeleteRequest
    """A request to perform a `DeleteItem` operation."""


class ItemCollectionMetrics(TypedDict, total=False):
    """Information about item collections, if any, that were affected by the
    operation. `ItemCollectionMetrics` is only returned if the request asked for it.
    """

    ItemCollectionKey: dict[str, ItemValue]
    """The partition key value of the item collection. This value is the same as the
    partition key value of the item."""

    SizeEstimateRangeGB: list[float]
    """An estimate of item collection size, in gigabytes. This value is a two-element
    array containing a lower bound and an upper bound for the estimate."""


class BatchWriteItemOutput(TypedDict, total=False):
    """Represents the output of a `BatchWriteItem` operation."""

    UnprocessedItems: dict[str, list[WriteRequest]]
    """A map of tables and requests against those tables that were not processed. The
    `UnprocessedItems` value is in the same form as `RequestItems`, so you can
    provide this value directly to a subsequent `BatchWriteItem` operation. Items: 1
    to 25."""

    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    """A list of tables that were processed by `BatchWriteItem` and, for each table,
    information about any item collections that were affected by individual
    `DeleteItem` or `PutItem` operations."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire `BatchWriteItem` operation. Each
    element consists of: `TableName`, `CapacityUnits`."""

    ResponseMetadata: Required[ResponseMetadata]


class DeleteItemOutput(TypedDict, total=False):
    """Represents the output of a `DeleteItem` operation."""

    Attributes: dict[str, ItemValue]
    """A map of attribute names to `AttributeValue` objects, representing the item as
    it appeared before the `DeleteItem` operation."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `DeleteItem` operation. The data returned
    includes the total provisioned throughput consumed, along with statistics for the
    table and any indexes involved in the operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `DeleteItem` operation. `ItemCollectionMetrics` is only returned if the
    `ReturnItemCollectionMetrics` parameter was specified."""

    ResponseMetadata: Required[ResponseMetadata]


class FilterSpecification(TypedDict, total=False):
    """Contains the filter criteria used to limit which items are included in an
    export. If you don't include this parameter, all items and attributes are
    exported.
    """

    FilterExpression: str
    """A condition that filters which items are included in the export. This
    parameter uses the same syntax as `FilterExpression` in `Query` and `Scan`."""

    ProjectionExpression: str
    """The attributes you want to retrieve for items included in the export. Separate
    attribute names in the expression with commas."""

    KeyConditionExpression: str
    """A condition expression that filters items by key values. The expression must
    test equality on a single partition key value and can optionally compare a sort
    key value."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValue]
    """One or more values that can be substituted in an expression."""


class ExportDescription(TypedDict, total=False):
    """Represents the properties of the exported table."""

    ExportArn: str
    """The Amazon Resource Name (ARN) of the table export. Length: 37 to 1024."""

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
    """The Amazon Resource Name (ARN) of the table that was exported. Length: 1 to
    1024."""

    TableId: str
    """Unique ID of the table that was exported. Pattern:
    `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`."""

    ExportTime: datetime
    """Point in time from which table data was exported."""

    ClientToken: str
    """The client token that was provided for the export task. A client token makes
    calls to `ExportTableToPointInTimeInput` idempotent, meaning that multiple
    identical calls have the same effect as one single call. Pattern: `^[^\\$]+$`."""

    S3Bucket: str
    """The name of the Amazon S3 bucket containing the export. Length: at most 255.
    Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3BucketOwner: str
    """The ID of the Amazon Web Services account that owns the bucket containing the
    export. Pattern: `[0-9]{12}`."""

    S3Prefix: str
    """The Amazon S3 bucket prefix used as the file name and path of the exported
    snapshot. Length: at most 1024."""

    S3SseAlgorithm: literals.S3SseAlgorithm
    """Type of encryption used on the bucket where export data is stored. Valid
    values for `S3SseAlgorithm` are: `AES256`, `KMS`."""

    S3SseKmsKeyId: str
    """The ID of the KMS managed key used to encrypt the S3 bucket where export data
    is stored (if applicable). Length: 1 to 2048."""

    FailureCode: str
    """Status code for the result of the failed export."""

    FailureMessage: str
    """Export failure reason description."""

    ExportFormat: literals.ExportFormat
    """The format of the exported data. Valid values for `ExportFormat` are
    `DYNAMODB_JSON` or `ION`."""

    BilledSizeBytes: int
    """The billable size of the table export. Range: at least 0."""

    ItemCount: int
    """The number of items exported. Range: at least 0."""

    ExportType: literals.ExportType
    """The type of export that was performed. Valid values are `FULL_EXPORT` or
    `INCREMENTAL_EXPORT`."""

    IncrementalExportSpecification: responses.IncrementalExportSpecification
    """Optional object containing the parameters specific to an incremental export."""

    FilterSpecification: FilterSpecification
    """The filter criteria applied to the export. When present, only items that match
    the specified key conditions and filter expressions are included in the export
    output."""


class DescribeExportOutput(TypedDict):
    """Response of `describe_export`."""

    ExportDescription: NotRequired[ExportDescription]
    """Represents the properties of the export."""

    ResponseMetadata: ResponseMetadata


class ExecuteStatementOutput(TypedDict, total=False):
    """Response of `execute_statement`."""

    Items: list[dict[str, ItemValue]]
    """If a read operation was used, this property will contain the result of the
    read operation; a map of attribute names and their values."""

    NextToken: str
    """If the response of a read request exceeds the response payload limit DynamoDB
    will set this value in the response. If set, you can use that this value in the
    subsequent request to get the remaining results. Length: 1 to 32768."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by an operation. The data returned includes the
    total provisioned throughput consumed, along with statistics for the table and
    any indexes involved in the operation."""

    LastEvaluatedKey: dict[str, ItemValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set. Use this value to start a new operation, excluding this
    value in the new request."""

    ResponseMetadata: Required[ResponseMetadata]


class ItemResponse(TypedDict, total=False):
    """Details for the requested item."""

    Item: dict[str, ItemValue]
    """Map of attribute data consisting of the data type and attribute value."""


class ExecuteTransactionOutput(TypedDict, total=False):
    """Response of `execute_transaction`."""

    Responses: list[ItemResponse]
    """The response to a PartiQL transaction. Items: 1 to 100."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire operation. The values of the list
    are ordered according to the ordering of the statements."""

    ResponseMetadata: Required[ResponseMetadata]


class ExportTableToPointInTimeOutput(TypedDict):
    """Response of `export_table_to_point_in_time`."""

    ExportDescription: NotRequired[ExportDescription]
    """Contains a description of the table export."""

    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict, total=False):
    """Represents the output of a `GetItem` operation."""

    Item: dict[str, ItemValue]
    """A map of attribute names to `AttributeValue` objects, as specified by
    `ProjectionExpression`."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `GetItem` operation. The data returned
    includes the total provisioned throughput consumed, along with statistics for the
    table and any indexes involved in the operation."""

    ResponseMetadata: Required[ResponseMetadata]


class PutItemOutput(TypedDict, total=False):
    """Represents the output of a `PutItem` operation."""

    Attributes: dict[str, ItemValue]
    """The attribute values as they appeared before the `PutItem` operation, but only
    if `ReturnValues` is specified as `ALL_OLD` in the request."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `PutItem` operation. The data returned
    includes the total provisioned throughput consumed, along with statistics for the
    table and any indexes involved in the operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `PutItem` operation. `ItemCollectionMetrics` is only returned if the
    `ReturnItemCollectionMetrics` parameter was specified."""

    ResponseMetadata: Required[ResponseMetadata]


class QueryOutput(TypedDict, total=False):
    """Represents the output of a `Query` operation."""

    Items: list[dict[str, ItemValue]]
    """An array of item attributes that match the query criteria. Each element in
    this array consists of an attribute name and the value for that attribute."""

    Count: int
    """The number of items in the response. If you used a `QueryFilter` in the
    request, then `Count` is the number of items returned after the filter was
    applied, and `ScannedCount` is the number of matching items before the filter was
    applied."""

    ScannedCount: int
    """The number of items evaluated, before any `QueryFilter` is applied. A high
    `ScannedCount` value with few, or no, `Count` results indicates an inefficient
    `Query` operation."""

    LastEvaluatedKey: dict[str, ItemValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set. Use this value to start a new operation, excluding this
    value in the new request."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `Query` operation. The data returned
    includes the total provisioned throughput consumed, along with statistics for the
    table and any indexes involved in the operation."""

    ResponseMetadata: Required[ResponseMetadata]


class ScanOutput(TypedDict, total=False):
    """Represents the output of a `Scan` operation."""

    Items: list[dict[str, ItemValue]]
    """An array of item attributes that match the scan criteria. Each element in this
    array consists of an attribute name and the value for that attribute."""

    Count: int
    """The number of items in the response. If you set `ScanFilter` in the request,
    then `Count` is the number of items returned after the filter was applied, and
    `ScannedCount` is the number of matching items before the filter was applied."""

    ScannedCount: int
    """The number of items evaluated, before any `ScanFilter` is applied. A high
    `ScannedCount` value with few, or no, `Count` results indicates an inefficient
    `Scan` operation."""

    LastEvaluatedKey: dict[str, ItemValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set. Use this value to start a new operation, excluding this
    value in the new request."""

    ConsumedCapacity: responses.ConsumedCapacity
    """The capacity units consumed by the `Scan` operation. The data returned
    includes the total provisioned throughput consumed, along with statistics for the
    table and any indexes involved in the operation."""

    ResponseMetadata: Required[ResponseMetadata]


class SearchResultItem(TypedDict, total=False):
    """A single result from a `SearchVectors` operation."""

    Item: dict[str, ItemValue]
    """A map of attribute names to `AttributeValue` objects, representing the
    projected attributes of the item returned by the vector search."""

    Score: float
    """The similarity score for this item relative to the search vector. The
    interpretation depends on the distance function configured for the vector index."""


class SearchVectorsOutput(TypedDict, total=False):
    """Response of `search_vectors`."""

    ConsumedCapacity: responses.VectorCapacity
    """The capacity units consumed by the `SearchVectors` operation. Contains
    `VectorSearchRequestBytes`, which represents the vector search capacity consumed."""

    SearchResults: list[SearchResultItem]
    """A list of items returned by the vector similarity search, sorted by similarity
    with the most similar item first. Each item contains the projected attributes and
    a similarity score."""

    ResponseMetadata: Required[ResponseMetadata]


class TransactGetItemsOutput(TypedDict, total=False):
    """Response of `transact_get_items`."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """If the ReturnConsumedCapacity value was `TOTAL`, this is an array of
    `ConsumedCapacity` objects, one for each table addressed by `TransactGetItem`
    objects in the TransactItems parameter."""

    Responses: list[ItemResponse]
    """An ordered array of up to 100 `ItemResponse` objects, each of which
    corresponds to the `TransactGetItem` object in the same position in the
    TransactItems array. Items: 1 to 100."""

    ResponseMetadata: Required[ResponseMetadata]


class TransactWriteItemsOutput(TypedDict, total=False):
    """Response of `transact_write_items`."""

    ConsumedCapacity: list[responses.ConsumedCapacity]
    """The capacity units consumed by the entire `TransactWriteItems` operation. The
    values of the list are ordered according to the ordering of the `TransactItems`
    request parameter."""

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
    """The capacity units consumed by the `UpdateItem` operation. The data returned
    includes the total provisioned throughput consumed, along with statistics for the
    table and any indexes involved in the operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `UpdateItem` operation. `ItemCollectionMetrics` is only returned if the
    `ReturnItemCollectionMetrics` parameter was specified."""

    ResponseMetadata: Required[ResponseMetadata]
