"""Request types for the resources of Amazon DynamoDB.

They differ from those in `requests`, because boto3 converts the values: an
`ItemValueInput` is any Python value that it accepts. A method accepts `resource_views.XLike`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals, requests
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import TimestampInput


class BatchStatementRequest(TypedDict, total=False):
    """A PartiQL batch statement request."""

    Statement: Required[str]
    """A valid PartiQL statement. Length: 1 to 8192."""

    Parameters: list[ItemValueInput]
    """The parameters associated with a PartiQL statement in the batch request.
    Items: at least 1."""

    ConsistentRead: bool
    """The read consistency of the PartiQL batch request."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a PartiQL batch
    request operation that failed a condition check."""


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    """The list of PartiQL statements representing the batch to run. Items: 1 to 25."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""


class KeysAndAttributes(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table.
    """

    Keys: Required[list[dict[str, ItemValueInput]]]
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


class BatchGetItemInput(TypedDict, closed=True):
    """Represents the input of a `BatchGetItem` operation."""

    RequestItems: dict[str, KeysAndAttributes]
    """A map of one or more table names or table ARNs and, for each table, a map that
    describes one or more items to retrieve from that table. Items: 1 to 100."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""


class PutRequest(TypedDict):
    """Represents a request to perform a `PutItem` operation on an item."""

    Item: dict[str, ItemValueInput]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`."""


class DeleteRequest(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: dict[str, ItemValueInput]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete."""


class WriteRequest(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`."""

    PutRequest: PutRequest
    """A request to perform a `PutItem` operation."""

    DeleteRequest: DeleteRequest
    """A request to perform a `DeleteItem` operation."""


class BatchWriteItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `BatchWriteItem` operation."""

    RequestItems: Required[dict[str, list[WriteRequest]]]
    """A map of one or more table names or table ARNs and, for each table, a list of
    operations to be performed (`DeleteRequest` or `PutRequest`). Items: 1 to 25."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""


class ExpectedAttributeValue(TypedDict, total=False):
    """Represents a condition to be compared with an attribute value."""

    Value: ItemValueInput
    """Represents the data for the expected attribute."""

    Exists: bool
    """Causes DynamoDB to evaluate the value before attempting a conditional
    operation..."""

    ComparisonOperator: literals.ComparisonOperator
    """A comparator for evaluating attributes in the `AttributeValueList`."""

    AttributeValueList: list[ItemValueInput]
    """One or more values to evaluate against the supplied attribute."""


class DeleteItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `DeleteItem` operation."""

    TableName: Required[str]
    """Length: 1 to 1024."""

    Key: Required[dict[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to delete."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appeared
    before they were deleted."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional `DeleteItem` to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `DeleteItem`
    operation that failed a condition check."""


class ExecuteStatementInput(TypedDict, total=False, closed=True):
    Statement: Required[str]
    """The PartiQL statement representing the operation to run. Length: 1 to 8192."""

    Parameters: list[ItemValueInput]
    """The parameters for the PartiQL statement, if any. Items: at least 1."""

    ConsistentRead: bool
    """The consistency of a read operation."""

    NextToken: str
    """Set this value to get remaining results, if `NextToken` was returned in the
    statement response. Length: 1 to 32768."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an
    `ExecuteStatement` operation that failed a condition check."""


class ParameterizedStatement(TypedDict, total=False):
    """Represents a PartiQL statement that uses parameters."""

    Statement: Required[str]
    """A PartiQL statement that uses parameters. Length: 1 to 8192."""

    Parameters: list[ItemValueInput]
    """Items: at least 1."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a PartiQL
    `ParameterizedStatement` operation that failed a condition check."""


class ExecuteTransactionInput(TypedDict, total=False, closed=True):
    TransactStatements: Required[list[ParameterizedStatement]]
    """The list of PartiQL statements representing the transaction to run. Items: 1
    to 100."""

    ClientRequestToken: str
    """Set this value to get remaining results, if `NextToken` was returned in the
    statement response. Length: 1 to 36."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response."""


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

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""


class ExportTableToPointInTimeInput(TypedDict, total=False, closed=True):
    TableArn: Required[str]
    """Length: 1 to 1024."""

    ExportTime: TimestampInput
    """Time in the past from which to export table data, counted in seconds from the
    start of the Unix epoch."""

    ClientToken: str
    """Providing a `ClientToken` makes the call to `ExportTableToPointInTimeInput`
    idempotent, meaning that multiple identical calls have the same effect as one
    single call. Pattern: `^[^\\$]+$`."""

    S3Bucket: Required[str]
    """The name of the Amazon S3 bucket to export the snapshot to. Length: at most
    255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3BucketOwner: str
    """The ID of the Amazon Web Services account that owns the bucket the export will
    be stored in. Pattern: `[0-9]{12}`."""

    S3Prefix: str
    """The Amazon S3 bucket prefix to use as the file name and path of the exported
    snapshot. Length: at most 1024."""

    S3SseAlgorithm: literals.S3SseAlgorithm
    """Type of encryption used on the bucket where export data will be stored."""

    S3SseKmsKeyId: str
    """The ID of the KMS managed key used to encrypt the S3 bucket where export data
    will be stored (if applicable). Length: 1 to 2048."""

    ExportFormat: literals.ExportFormat
    """The format for the exported data."""

    ExportType: literals.ExportType
    """Choice of whether to execute as a full export or incremental export. The
    default value is FULL_EXPORT."""

    IncrementalExportSpecification: requests.IncrementalExportSpecification
    """Optional object containing the parameters specific to an incremental export."""

    FilterSpecification: FilterSpecification
    """The criteria used to filter which items are included in the point-in-time
    export."""


class GetItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `GetItem` operation."""

    TableName: Required[str]
    """The name of the table containing the requested item. Length: 1 to 1024."""

    Key: Required[dict[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to retrieve."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""


class PutItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `PutItem` operation."""

    TableName: Required[str]
    """Length: 1 to 1024."""

    Item: Required[dict[str, ItemValueInput]]
    """A map of attribute name/value pairs, one for each attribute."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appeared
    before they were updated with the `PutItem` request."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional `PutItem`
    operation to succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `PutItem`
    operation that failed a condition check."""


class Condition(TypedDict):
    """Represents the selection criteria for a `Query` or `Scan` operation..."""

    AttributeValueList: NotRequired[list[ItemValueInput]]
    """One or more values to evaluate against the supplied attribute."""

    ComparisonOperator: literals.ComparisonOperator
    """A comparator for evaluating attributes."""


class QueryInput(TypedDict, total=False, closed=True):
    """Represents the input of a `Query` operation."""

    TableName: Required[str]
    """The name of the table containing the requested items. Length: 1 to 1024."""

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    KeyConditions: dict[str, Condition]
    """This is a legacy parameter."""

    QueryFilter: dict[str, Condition]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If `true` (default), the traversal is
    performed in ascending order; if `false`, the traversal is performed in
    descending order."""

    ExclusiveStartKey: dict[str, ItemValueInput]
    """The primary key of the first item that this operation will evaluate."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the `Query`
    operation, but before the data is returned to you."""

    KeyConditionExpression: str | ConditionBase
    """The condition that specifies the key values for items to be retrieved by the
    `Query` action."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""


class ScanInput(TypedDict, total=False, closed=True):
    """Represents the input of a `Scan` operation."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    `IndexName`, the name of the table to which that index belongs. Length: 1 to
    1024."""

    IndexName: str
    """The name of a secondary index to scan. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    ScanFilter: dict[str, Condition]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ExclusiveStartKey: dict[str, ItemValueInput]
    """The primary key of the first item that this operation will evaluate."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    TotalSegments: int
    """For a parallel `Scan` request, `TotalSegments` represents the total number of
    segments into which the `Scan` operation will be divided. Range: 1 to 1000000."""

    Segment: int
    """For a parallel `Scan` request, `Segment` identifies an individual segment to
    be scanned by an application worker. Range: 0 to 999999."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the `Scan`
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan..."""


class SearchVectorsInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    """The name or Amazon Resource Name (ARN) of the table containing the vector
    index. Length: 1 to 1024."""

    IndexName: Required[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the index."""

    SearchVector: Required[list[ItemValueInput]]
    """The search vector to compare against the indexed vectors. Items: 1 to 4096."""

    SearchConditionExpression: str
    """A condition expression used to filter the vector search results."""

    TopK: Required[int]
    """The number of most similar results to return. Range: at least 1."""


class Get(TypedDict):
    """Specifies an item and related attribute values to retrieve in a
    `TransactGetItem` object.
    """

    Key: dict[str, ItemValueInput]
    """A map of attribute names to `AttributeValue` objects that specifies the
    primary key of the item to retrieve."""

    TableName: str
    """The name of the table from which to retrieve the specified item. Length: 1 to
    1024."""

    ProjectionExpression: NotRequired[str]
    """A string that identifies one or more attributes of the specified item to
    retrieve from the table."""

    ExpressionAttributeNames: NotRequired[dict[str, str]]
    """One or more substitution tokens for attribute names in the
    ProjectionExpression parameter."""


class TransactGetItem(TypedDict):
    """Specifies an item to be retrieved as part of the transaction."""

    Get: Get
    """Contains the primary key that identifies the item to get, together with the
    name of the table that contains the item, and optionally the specific attributes
    of the item to retrieve."""


class TransactGetItemsInput(TypedDict, closed=True):
    TransactItems: list[TransactGetItem]
    """An ordered array of up to 100 `TransactGetItem` objects, each of which
    contains a `Get` structure. Items: 1 to 100."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """A value of `TOTAL` causes consumed capacity information to be returned, and a
    value of `NONE` prevents that information from being returned."""


class ConditionCheck(TypedDict):
    """Represents a request to perform a check that an item exists or to check the
    condition of specific attributes of the item.
    """

    Key: dict[str, ItemValueInput]
    """The primary key of the item to be checked."""

    TableName: str
    """Name of the table for the check item request. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: NotRequired[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: NotRequired[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `ConditionCheck` condition fails."""


class Put(TypedDict, total=False):
    """Represents a request to perform a `PutItem` operation."""

    Item: Required[dict[str, ItemValueInput]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to be written by `PutItem`."""

    TableName: Required[str]
    """Name of the table in which to write the item. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Put` condition fails."""


class Delete(TypedDict, total=False):
    """Represents a request to perform a `DeleteItem` operation."""

    Key: Required[dict[str, ItemValueInput]]
    """The primary key of the item to be deleted."""

    TableName: Required[str]
    """Name of the table in which the item to be deleted resides. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional delete to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Delete` condition fails."""


class Update(TypedDict, total=False):
    """Represents a request to perform an `UpdateItem` operation."""

    Key: Required[dict[str, ItemValueInput]]
    """The primary key of the item to be updated."""

    UpdateExpression: Required[str]
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new value(s) for them."""

    TableName: Required[str]
    """Name of the table for the `UpdateItem` request. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Update` condition fails."""


class TransactWriteItem(TypedDict, total=False):
    """A list of requests that can perform update, put, delete, or check operations
    on multiple items in one or more tables atomically.
    """

    ConditionCheck: ConditionCheck
    """A request to perform a check item operation."""

    Put: Put
    """A request to perform a `PutItem` operation."""

    Delete: Delete
    """A request to perform a `DeleteItem` operation."""

    Update: Update
    """A request to perform an `UpdateItem` operation."""


class TransactWriteItemsInput(TypedDict, total=False, closed=True):
    TransactItems: Required[list[TransactWriteItem]]
    """An ordered array of up to 100 `TransactWriteItem` objects, each of which
    contains a `ConditionCheck`, `Put`, `Update`, or `Delete` object. Items: 1 to
    100."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ClientRequestToken: str
    """Providing a `ClientRequestToken` makes the call to `TransactWriteItems`
    idempotent, meaning that multiple identical calls have the same effect as one
    single call. Length: 1 to 36."""


class AttributeValueUpdate(TypedDict, total=False):
    """For the `UpdateItem` operation, represents the attributes to be modified, the
    action to perform on each, and the new value for each.
    """

    Value: ItemValueInput
    """Represents the data for an attribute."""

    Action: literals.AttributeAction
    """Specifies how to perform the update."""


class UpdateItemInput(TypedDict, total=False, closed=True):
    """Represents the input of an `UpdateItem` operation."""

    TableName: Required[str]
    """The name of the table containing the item to update. Length: 1 to 1024."""

    Key: Required[dict[str, ItemValueInput]]
    """The primary key of the item to be updated."""

    AttributeUpdates: dict[str, AttributeValueUpdate]
    """This is a legacy parameter."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appear
    before or after they are successfully updated."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    UpdateExpression: str
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new values for them."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an `UpdateItem`
    operation that failed a condition check."""
