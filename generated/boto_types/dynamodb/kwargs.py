"""Keyword arguments in Amazon DynamoDB, as TypedDicts.

An example is `ListBackupsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.containers import ListOf
from boto_types.dynamodb import literals, resource_views, views
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class ListBackupsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListBackups`."""

    TableName: str
    """Lists the backups from the table specified in `TableName`. You can also
    provide the Amazon Resource Name (ARN) of the table in this parameter. Length: 1
    to 1024."""

    Limit: int
    """Maximum number of backups to return at once. Range: 1 to 100."""

    TimeRangeLowerBound: TimestampInput
    """Only backups created after this time are listed. `TimeRangeLowerBound` is
    inclusive."""

    TimeRangeUpperBound: TimestampInput
    """Only backups created before this time are listed. `TimeRangeUpperBound` is
    exclusive."""

    BackupType: literals.BackupTypeFilter
    """The backups from the table specified by `BackupType` are listed. Where
    `BackupType` can be: `USER`, `SYSTEM`, `ALL`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListBulkOperationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListBulkOperations`."""

    MaxResults: int
    """The maximum number of bulk operation summaries to return in one page. If you
    don't specify a value, DynamoDB uses 10. Range: 1 to 25."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTablesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTables`."""

    Limit: int
    """A maximum number of table names to return. If this parameter is not specified,
    the limit is 100. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTagsOfResourcePaginateKwargs(TypedDict, closed=True):
    """Keyword arguments of `paginate` of `ListTagsOfResource`."""

    ResourceArn: str
    """The Amazon DynamoDB resource with tags to be listed. This value is an Amazon
    Resource Name (ARN). Length: 1 to 1283."""

    PaginationConfig: NotRequired[PaginatorConfig]
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Query`."""

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

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    KeyConditions: Mapping[str, views.ConditionLike]
    """This is a legacy parameter. Use `KeyConditionExpression` instead."""

    QueryFilter: Mapping[str, views.ConditionLike]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If `true` (default), the traversal is
    performed in ascending order; if `false`, the traversal is performed in
    descending order."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table.
    These attributes can include scalars, sets, or elements of a JSON document."""

    FilterExpression: str
    """A string that contains conditions that DynamoDB applies after the `Query`
    operation, but before the data is returned to you."""

    KeyConditionExpression: str
    """The condition that specifies the key values for items to be retrieved by the
    `Query` action. The condition must perform an equality test on a single partition
    key value."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, views.AttributeValueLike]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ScanPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Scan`."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    `IndexName`, the name of the table to which that index belongs. Length: 1 to
    1024."""

    IndexName: str
    """The name of a secondary index to scan. This index can be any local secondary
    index or global secondary index. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    ScanFilter: Mapping[str, views.ConditionLike]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

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

    FilterExpression: str
    """A string that contains conditions that DynamoDB applies after the `Scan`
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, views.AttributeValueLike]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan...
    The default setting for `ConsistentRead` is `false`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class BulkOperationCompletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `BulkOperationCompleted`."""

    BulkOperationArn: str
    """The Amazon Resource Name (ARN) of the bulk operation to describe. Length: 37
    to 1024."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ContributorInsightsEnabledWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ContributorInsightsEnabled`."""

    TableName: Required[str]
    """The name of the table to describe. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    IndexName: str
    """The name of the global secondary index to describe, if applicable. Length: 3
    to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ExportCompletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ExportCompleted`."""

    ExportArn: str
    """The Amazon Resource Name (ARN) associated with the export. Length: 37 to 1024."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ImportCompletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ImportCompleted`."""

    ImportArn: str
    """The Amazon Resource Name (ARN) associated with the table you're importing to.
    Length: 37 to 1024."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class KinesisStreamingDestinationActiveWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `KinesisStreamingDestinationActive`."""

    TableName: str
    """The name of the table being described. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class TableExistsWaitKwargs(KinesisStreamingDestinationActiveWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `TableExists`."""


class TableNotExistsWaitKwargs(
    KinesisStreamingDestinationActiveWaitKwargs,
    closed=True,
):
    """Keyword arguments of `wait` of `TableNotExists`."""


class DynamoDBServiceResourceBatchGetItemKwargs(TypedDict, closed=True):
    """Keyword arguments of `batch_get_item` of `DynamoDBServiceResource`."""

    RequestItems: Mapping[str, resource_views.KeysAndAttributesLike]
    """A map of one or more table names or table ARNs and, for each table, a map that
    describes one or more items to retrieve from that table. Items: 1 to 100."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""


class DynamoDBServiceResourceBatchWriteItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `batch_write_item` of `DynamoDBServiceResource`."""

    RequestItems: Required[Mapping[str, ListOf[resource_views.WriteRequestLike]]]
    """A map of one or more table names or table ARNs and, for each table, a list of
    operations to be performed (`DeleteRequest` or `PutRequest`). Items: 1 to 25."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned. If set to `SIZE`, the
    response includes statistics about item collections, if any, that were modified
    during the operation are returned in the response."""


class DynamoDBServiceResourceCreateTableKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `create_table` of `DynamoDBServiceResource`."""

    TableName: Required[str]
    """The name of the table to create. You can also provide the Amazon Resource Name
    (ARN) of the table in this parameter. Length: 1 to 1024."""

    AttributeDefinitions: Sequence[views.AttributeDefinitionLike]
    """An array of attributes that describe the key schema for the table and indexes."""

    KeySchema: Sequence[views.KeySchemaElementLike]
    """Specifies the attributes that make up the primary key for a table or an index.
    The attributes in `KeySchema` must also be defined in the `AttributeDefinitions`
    array. Items: at least 1."""

    LocalSecondaryIndexes: Sequence[views.LocalSecondaryIndexLike]
    """One or more local secondary indexes (the maximum is 5) to be created on the
    table. Each index is scoped to a given partition key value."""

    GlobalSecondaryIndexes: Sequence[views.GlobalSecondaryIndexLike]
    """One or more global secondary indexes (the maximum is 20) to be created on the
    table."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity. This setting can be changed later."""

    ProvisionedThroughput: views.ProvisionedThroughputLike
    """Represents the provisioned throughput settings for a specified table or index.
    The settings can be modified using the `UpdateTable` operation."""

    StreamSpecification: views.StreamSpecificationLike
    """The settings for DynamoDB Streams on the table. These settings consist of:
    `StreamEnabled`, `StreamViewType`, `KEYS_ONLY`, `NEW_IMAGE`, `OLD_IMAGE`,
    `NEW_AND_OLD_IMAGES`."""

    SSESpecification: views.SSESpecificationLike
    """Represents the settings used to enable server-side encryption."""

    Tags: Sequence[views.TagLike]
    """A list of key-value pairs to label the table."""

    TableClass: literals.TableClass
    """The table class of the new table. Valid values are `STANDARD` and
    `STANDARD_INFREQUENT_ACCESS`."""

    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is to be enabled (true) or disabled
    (false) on the table."""

    WarmThroughput: views.WarmThroughputLike
    """Represents the warm throughput (in read units per second and write units per
    second) for creating a table."""

    ResourcePolicy: str
    """An Amazon Web Services resource-based policy document in JSON format that will
    be attached to the table. When you attach a resource-based policy while creating
    a table, the policy application is strongly consistent."""

    OnDemandThroughput: views.OnDemandThroughputLike
    """Sets the maximum number of read and write units for the specified table in
    on-demand capacity mode. If you use this parameter, you must specify
    `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both."""

    GlobalTableSourceArn: str
    """The Amazon Resource Name (ARN) of the source table used for the creation of a
    multi-account global table. Length: 1 to 1024."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Controls the settings synchronization mode for the global table. For
    multi-account global tables, this parameter is required and the only supported
    value is ENABLED."""

    VectorIndexes: Sequence[views.VectorIndexLike]
    """One or more vector indexes to be created on the table. Each vector index
    enables similarity search on a vector attribute."""


class DynamoDBServiceResourceTableKwargs(TypedDict, closed=True):
    """Keyword arguments of `Table` of `DynamoDBServiceResource`."""

    name: str
    """The name of the table. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class TableLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `Table`."""

    TableName: str
    """The name of the table to describe. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableReloadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `reload` of `Table`."""

    TableName: str
    """The name of the table to describe. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `Table`."""

    TableName: str
    """The name of the table to delete. You can also provide the Amazon Resource Name
    (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableDeleteItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete_item` of `Table`."""

    Key: Required[Mapping[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to delete. For the primary key, you must provide all of the key
    attributes."""

    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
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

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `DeleteItem`
    operation that failed a condition check."""

    TableName: str
    """The name of the table from which to delete the item. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableGetItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `get_item` of `Table`."""

    Key: Required[Mapping[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to retrieve. For the primary key, you must provide all of the
    attributes."""

    AttributesToGet: list[str] | tuple[str, ...]
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

    TableName: str
    """The name of the table containing the requested item. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TablePutItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put_item` of `Table`."""

    Item: Required[Mapping[str, ItemValueInput]]
    """A map of attribute name/value pairs, one for each attribute. Only the primary
    key attributes are required; you can optionally provide other attribute
    name-value pairs for the item."""

    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
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

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `PutItem`
    operation that failed a condition check."""

    TableName: str
    """The name of the table to contain the item. You can also provide the Amazon
    Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableQueryKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `query` of `Table`."""

    IndexName: str
    """The name of an index to query. This index can be any local secondary index or
    global secondary index on the table. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    KeyConditions: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter. Use `KeyConditionExpression` instead."""

    QueryFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If `true` (default), the traversal is
    performed in ascending order; if `false`, the traversal is performed in
    descending order."""

    ExclusiveStartKey: Mapping[str, ItemValueInput]
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

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    TableName: str
    """The name of the table containing the requested items. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableScanKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `scan` of `Table`."""

    IndexName: str
    """The name of a secondary index to scan. This index can be any local secondary
    index or global secondary index. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    ScanFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ExclusiveStartKey: Mapping[str, ItemValueInput]
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

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan...
    The default setting for `ConsistentRead` is `false`."""

    TableName: str
    """The name of the table containing the requested items or if you provide
    `IndexName`, the name of the table to which that index belongs. Length: 1 to
    1024."""


class TableUpdateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `update` of `Table`."""

    AttributeDefinitions: Sequence[views.AttributeDefinitionLike]
    """An array of attributes that describe the key schema for the table and indexes.
    If you are adding a new global secondary index to the table,
    `AttributeDefinitions` must include the key element(s) of the new index."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity. When switching from pay-per-request to provisioned capacity, initial
    provisioned capacity values must be set."""

    ProvisionedThroughput: views.ProvisionedThroughputLike
    """The new provisioned throughput settings for the specified table or index."""

    GlobalSecondaryIndexUpdates: Sequence[views.GlobalSecondaryIndexUpdateLike]
    """An array of one or more global secondary indexes for the table. For each index
    in the array, you can request one action: `Create`, `Update`, `Delete`."""

    StreamSpecification: views.StreamSpecificationLike
    """Represents the DynamoDB Streams configuration for the table."""

    SSESpecification: views.SSESpecificationLike
    """The new server-side encryption settings for the specified table."""

    ReplicaUpdates: Sequence[views.ReplicationGroupUpdateLike]
    """A list of replica update actions (create, delete, update, or disassociate) for
    the table. Items: at least 1."""

    TableClass: literals.TableClass
    """The table class of the table to be updated. Valid values are `STANDARD` and
    `STANDARD_INFREQUENT_ACCESS`."""

    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is to be enabled (true) or disabled
    (false) on the table."""

    MultiRegionConsistency: literals.MultiRegionConsistency
    """Specifies the consistency mode for a new global table. If you don't specify
    this field, the global table consistency mode defaults to `EVENTUAL`."""

    GlobalTableWitnessUpdates: Sequence[views.GlobalTableWitnessGroupUpdateLike]
    """A list of witness updates for a MRSC global table. A witness provides a
    cost-effective alternative to a full replica in a MRSC global table by
    maintaining replicated change data written to global table replicas. Items:
    exactly 1."""

    OnDemandThroughput: views.OnDemandThroughputLike
    """Updates the maximum number of read and write units for the specified table in
    on-demand capacity mode. If you use this parameter, you must specify
    `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both."""

    WarmThroughput: views.WarmThroughputLike
    """Represents the warm throughput (in read units per second and write units per
    second) for updating a table."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Controls the settings replication mode for a global table replica. This
    attribute can be defined using UpdateTable operation only on a regional table
    with values: `ENABLED`, `DISABLED`."""

    DisassociationProtectionEnabled: bool
    """Specifies whether disassociation protection is enabled (`true`) or disabled
    (`false`) for the local replica of a multi-Region eventual consistency (MREC)
    global table using Version 2019.11.21."""

    VectorIndexUpdates: Sequence[views.VectorIndexUpdateLike]
    """A list of vector indexes to be added to or removed from the table. You can add
    or remove one vector index for each `UpdateTable` operation."""

    TableName: str
    """The name of the table to be updated. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableUpdateItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `update_item` of `Table`."""

    Key: Required[Mapping[str, ItemValueInput]]
    """The primary key of the item to be updated. Each element consists of an
    attribute name and a value for that attribute."""

    AttributeUpdates: Mapping[str, resource_views.AttributeValueUpdateLike]
    """This is a legacy parameter. Use `UpdateExpression` instead."""

    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
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

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an `UpdateItem`
    operation that failed a condition check."""

    TableName: str
    """The name of the table containing the item to update. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_exists` of `Table`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    TableName: str
    """The name of the table to describe. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class TableWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_not_exists` of `Table`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    TableName: str
    """The name of the table to describe. You can also provide the Amazon Resource
    Name (ARN) of the table in this parameter. Length: 1 to 1024."""


class ServiceResourceTablesFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `ServiceResourceTables`."""

    ExclusiveStartTableName: str
    """The first table name that this operation will evaluate. Use the value that was
    returned for `LastEvaluatedTableName` in a previous operation, so that you can
    obtain the next page of results. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    Limit: int
    """A maximum number of table names to return. If this parameter is not specified,
    the limit is 100. Range: 1 to 100."""
