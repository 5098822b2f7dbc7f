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
    """Parameters of `batch_execute_statement`."""

    Statements: list[BatchStatementRequest]
    """The list of PartiQL statements representing the batch to run. Items: 1 to 25."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""


class KeysAndAttributes(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table. For each primary key, you must provide all of the key attributes.
    """

    Keys: Required[list[dict[str, ItemValueInput]]]
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
    an item to be processed by `PutItem`. All of the table's primary key attributes
    must be specified, and their data types must match those of the table's key
    schema."""


class DeleteRequest(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: dict[str, ItemValueInput]
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


class BatchWriteItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `BatchWriteItem` operation."""

    RequestItems: Required[dict[str, list[WriteRequest]]]
    """A map of one or more table names or table ARNs and, for each table, a list of
    operations to be performed (`DeleteRequest` or `PutRequest`). Items: 1 to 25."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned. If set to `SIZE`, the
    response includes statistics about item collections, if any, that were modified
    during the operation are returned in the response."""


class ExpectedAttributeValue(TypedDict, total=False):
    """Represents a condition to be compared with an attribute value. This condition
    can be used with `DeleteItem`, `PutItem`, or `UpdateItem` operations; if the
    comparison evaluates to true, the operation succeeds; if not, the operation
    fails.
    """

    Value: ItemValueInput
    """Represents the data for the expected attribute. Each attribute value is
    described as a name-value pair."""

    Exists: bool
    """Causes DynamoDB to evaluate the value before attempting a conditional
    operation... The default setting for `Exists` is `true`."""

    ComparisonOperator: literals.ComparisonOperator
    """A comparator for evaluating attributes in the `AttributeValueList`. For
    example, equals, greater than, less than, etc."""

    AttributeValueList: list[ItemValueInput]
    """One or more values to evaluate against the supplied attribute. The number of
    values in the list depends on the `ComparisonOperator` being used."""


class DeleteItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `DeleteItem` operation."""

    TableName: Required[str]
    """The name of the table from which to delete the item. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    Key: Required[dict[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to delete. For the primary key, you must provide all of the key
    attributes."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter. Use `ConditionExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `ConditionExpression` instead."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appeared
    before they were deleted. For `DeleteItem`, the valid values are: `NONE`,
    `ALL_OLD`."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned. If set to `SIZE`, the
    response includes statistics about item collections, if any, that were modified
    during the operation are returned in the response."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional `DeleteItem` to
    succeed. An expression can contain any of the following: Functions, These
    function names are case-sensitive, Comparison operators, Logical operators."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `DeleteItem`
    operation that failed a condition check."""


class ExecuteStatementInput(TypedDict, total=False, closed=True):
    """Parameters of `execute_statement`."""

    Statement: Required[str]
    """The PartiQL statement representing the operation to run. Length: 1 to 8192."""

    Parameters: list[ItemValueInput]
    """The parameters for the PartiQL statement, if any. Items: at least 1."""

    ConsistentRead: bool
    """The consistency of a read operation. If set to `true`, then a strongly
    consistent read is used; otherwise, an eventually consistent read is used."""

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
    """The parameter values. Items: at least 1."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a PartiQL
    `ParameterizedStatement` operation that failed a condition check."""


class ExecuteTransactionInput(TypedDict, total=False, closed=True):
    """Parameters of `execute_transaction`."""

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

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""


class ExportTableToPointInTimeInput(TypedDict, total=False, closed=True):
    """Parameters of `export_table_to_point_in_time`."""

    TableArn: Required[str]
    """The Amazon Resource Name (ARN) associated with the table to export. Length: 1
    to 1024."""

    ExportTime: TimestampInput
    """Time in the past from which to export table data, counted in seconds from the
    start of the Unix epoch. The table export will be a snapshot of the table's state
    at this point in time."""

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
    """Type of encryption used on the bucket where export data will be stored. Valid
    values for `S3SseAlgorithm` are: `AES256`, `KMS`."""

    S3SseKmsKeyId: str
    """The ID of the KMS managed key used to encrypt the S3 bucket where export data
    will be stored (if applicable). Length: 1 to 2048."""

    ExportFormat: literals.ExportFormat
    """The format for the exported data. Valid values for `ExportFormat` are
    `DYNAMODB_JSON` or `ION`."""

    ExportType: literals.ExportType
    """Choice of whether to execute as a full export or incremental export. The
    default value is FULL_EXPORT."""

    IncrementalExportSpecification: requests.IncrementalExportSpecification
    """Optional object containing the parameters specific to an incremental export."""

    FilterSpecification: FilterSpecification
    """The criteria used to filter which items are included in the point-in-time
    export. When you specify this parameter, only items that match the key conditions
    and filter expressions are exported."""


class GetItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `GetItem` operation."""

    TableName: Required[str]
    """The name of the table containing the requested item. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    Key: Required[dict[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to retrieve. For the primary key, you must provide all of the
    attributes."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table.
    These attributes can include scalars, sets, or elements of a JSON document."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""


class PutItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `PutItem` operation."""

    TableName: Required[str]
    """The name of the table to contain the item. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    Item: Required[dict[str, ItemValueInput]]
    """A map of attribute name/value pairs, one for each attribute. Only the primary
    key attributes are required; you can optionally provide other attribute
    name-value pairs for the item."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter. Use `ConditionExpression` instead."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appeared
    before they were updated with the `PutItem` request."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned. If set to `SIZE`, the
    response includes statistics about item collections, if any, that were modified
    during the operation are returned in the response."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `ConditionExpression` instead."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional `PutItem`
    operation to succeed. An expression can contain any of the following: Functions,
    These function names are case-sensitive, Comparison operators, Logical operators."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `PutItem`
    operation that failed a condition check."""


class Condition(TypedDict):
    """Represents the selection criteria for a `Query` or `Scan` operation..."""

    AttributeValueList: NotRequired[list[ItemValueInput]]
    """One or more values to evaluate against the supplied attribute. The number of
    values in the list depends on the `ComparisonOperator` being used."""

    ComparisonOperator: literals.ComparisonOperator
    """A comparator for evaluating attributes. For example, equals, greater than,
    less than, etc."""


class QueryInput(TypedDict, total=False, closed=True):
    """Represents the input of a `Query` operation."""

    TableName: Required[str]
    """The name of the table containing the requested items. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    IndexName: str
    """The name of an index to query. This index can be any local secondary index or
    global secondary index on the table. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    KeyConditions: dict[str, Condition]
    """This is a legacy parameter. Use `KeyConditionExpression` instead."""

    QueryFilter: dict[str, Condition]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If `true` (default), the traversal is
    performed in ascending order; if `false`, the traversal is performed in
    descending order."""

    ExclusiveStartKey: dict[str, ItemValueInput]
    """The primary key of the first item that this operation will evaluate. Use the
    value that was returned for `LastEvaluatedKey` in the previous operation."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table.
    These attributes can include scalars, sets, or elements of a JSON document."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the `Query`
    operation, but before the data is returned to you."""

    KeyConditionExpression: str | ConditionBase
    """The condition that specifies the key values for items to be retrieved by the
    `Query` action. The condition must perform an equality test on a single partition
    key value."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""


class ScanInput(TypedDict, total=False, closed=True):
    """Represents the input of a `Scan` operation."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    `IndexName`, the name of the table to which that index belongs. Length: 1 to
    1024."""

    IndexName: str
    """The name of a secondary index to scan. This index can be any local secondary
    index or global secondary index. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    ScanFilter: dict[str, Condition]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ExclusiveStartKey: dict[str, ItemValueInput]
    """The primary key of the first item that this operation will evaluate. Use the
    value that was returned for `LastEvaluatedKey` in the previous operation."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    TotalSegments: int
    """For a parallel `Scan` request, `TotalSegments` represents the total number of
    segments into which the `Scan` operation will be divided. Range: 1 to 1000000."""

    Segment: int
    """For a parallel `Scan` request, `Segment` identifies an individual segment to
    be scanned by an application worker. Segment IDs are zero-based, so the first
    segment is always 0. Range: 0 to 999999."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index. These attributes can include scalars, sets, or elements of a JSON
    document."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the `Scan`
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan...
    The default setting for `ConsistentRead` is `false`."""


class SearchVectorsInput(TypedDict, total=False, closed=True):
    """Parameters of `search_vectors`."""

    TableName: Required[str]
    """The name or Amazon Resource Name (ARN) of the table containing the vector
    index. Length: 1 to 1024."""

    IndexName: Required[str]
    """The name of the vector index to search. The index must be in the `ACTIVE`
    state. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression. Use the
    `#` character in an expression to dereference an attribute name."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the `:`
    character in an expression to dereference an attribute value."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the index.
    Separate attribute names with commas."""

    SearchVector: Required[list[ItemValueInput]]
    """The search vector to compare against the indexed vectors. Each element is a
    32-bit IEEE-754 floating point number, provided in DynamoDB list format. Items: 1
    to 4096."""

    SearchConditionExpression: str
    """A condition expression used to filter the vector search results. The
    expression can reference attributes defined in the vector index search schema,
    including `HASH` and `INLINE_FILTER` key elements."""

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
    """The name of the table from which to retrieve the specified item. You can also
    provide the Amazon Resource Name (ARN) of the table in this parameter. Length: 1
    to 1024."""

    ProjectionExpression: NotRequired[str]
    """A string that identifies one or more attributes of the specified item to
    retrieve from the table. The attributes in the expression must be separated by
    commas."""

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
    """Parameters of `transact_get_items`."""

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
    """The primary key of the item to be checked. Each element consists of an
    attribute name and a value for that attribute."""

    TableName: str
    """Name of the table for the check item request. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

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
    `ConditionCheck` condition fails. For `ReturnValuesOnConditionCheckFailure`, the
    valid values are: NONE and ALL_OLD."""


class Put(TypedDict, total=False):
    """Represents a request to perform a `PutItem` operation."""

    Item: Required[dict[str, ItemValueInput]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to be written by `PutItem`. All of the table's primary key attributes
    must be specified, and their data types must match those of the table's key
    schema."""

    TableName: Required[str]
    """Name of the table in which to write the item. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Put` condition fails. For `ReturnValuesOnConditionCheckFailure`, the valid
    values are: NONE and ALL_OLD."""


class Delete(TypedDict, total=False):
    """Represents a request to perform a `DeleteItem` operation."""

    Key: Required[dict[str, ItemValueInput]]
    """The primary key of the item to be deleted. Each element consists of an
    attribute name and a value for that attribute."""

    TableName: Required[str]
    """Name of the table in which the item to be deleted resides. You can also
    provide the Amazon Resource Name (ARN) of the table in this parameter. Length: 1
    to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional delete to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Delete` condition fails. For `ReturnValuesOnConditionCheckFailure`, the valid
    values are: NONE and ALL_OLD."""


class Update(TypedDict, total=False):
    """Represents a request to perform an `UpdateItem` operation."""

    Key: Required[dict[str, ItemValueInput]]
    """The primary key of the item to be updated. Each element consists of an
    attribute name and a value for that attribute."""

    UpdateExpression: Required[str]
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new value(s) for them."""

    TableName: Required[str]
    """Name of the table for the `UpdateItem` request. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Update` condition fails. For `ReturnValuesOnConditionCheckFailure`, the valid
    values are: NONE and ALL_OLD."""


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
    """Parameters of `transact_write_items`."""

    TransactItems: Required[list[TransactWriteItem]]
    """An ordered array of up to 100 `TransactWriteItem` objects, each of which
    contains a `ConditionCheck`, `Put`, `Update`, or `Delete` object. Items: 1 to
    100."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned. If set to `SIZE`, the
    response includes statistics about item collections (if any), that were modified
    during the operation and are returned in the response."""

    ClientRequestToken: str
    """Providing a `ClientRequestToken` makes the call to `TransactWriteItems`
    idempotent, meaning that multiple identical calls have the same effect as one
    single call. Length: 1 to 36."""


class AttributeValueUpdate(TypedDict, total=False):
    """For the `UpdateItem` operation, represents the attributes to be modified, the
    action to perform on each, and the new value for each.
    """

    Value: ItemValueInput
    """Represents the data for an attribute. Each attribute value is described as a
    name-value pair."""

    Action: literals.AttributeAction
    """Specifies how to perform the update. Valid values are `PUT` (default),
    `DELETE`, and `ADD`."""


class UpdateItemInput(TypedDict, total=False, closed=True):
    """Represents the input of an `UpdateItem` operation."""

    TableName: Required[str]
    """The name of the table containing the item to update. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    Key: Required[dict[str, ItemValueInput]]
    """The primary key of the item to be updated. Each element consists of an
    attribute name and a value for that attribute."""

    AttributeUpdates: dict[str, AttributeValueUpdate]
    """This is a legacy parameter. Use `UpdateExpression` instead."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter. Use `ConditionExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `ConditionExpression` instead."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appear
    before or after they are successfully updated. For `UpdateItem`, the valid values
    are: `NONE`, `ALL_OLD`, `UPDATED_OLD`, `ALL_NEW`, `UPDATED_NEW`."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned. If set to `SIZE`, the
    response includes statistics about item collections, if any, that were modified
    during the operation are returned in the response."""

    UpdateExpression: str
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new values for them."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional update to
    succeed. An expression can contain any of the following: Functions, These
    function names are case-sensitive, Comparison operators, Logical operators."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an `UpdateItem`
    operation that failed a condition check."""
