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
    """Lists the backups from the table specified in TableName."""

    Limit: int
    """Maximum number of backups to return at once."""

    TimeRangeLowerBound: TimestampInput
    """Only backups created after this time are listed."""

    TimeRangeUpperBound: TimestampInput
    """Only backups created before this time are listed."""

    BackupType: literals.BackupTypeFilter
    """The backups from the table specified by BackupType are listed."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListBulkOperationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListBulkOperations`."""

    MaxResults: int
    """The maximum number of bulk operation summaries to return in one page."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTablesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTables`."""

    Limit: int
    """A maximum number of table names to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTagsOfResourcePaginateKwargs(TypedDict, closed=True):
    """Keyword arguments of `paginate` of `ListTagsOfResource`."""

    ResourceArn: str
    """The Amazon DynamoDB resource with tags to be listed."""

    PaginationConfig: NotRequired[PaginatorConfig]
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Query`."""

    TableName: Required[str]
    """The name of the table containing the requested items."""

    IndexName: str
    """The name of an index to query."""

    Select: literals.Select
    """The attributes to be returned in the result."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items)."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to true, then the operation uses
    strongly consistent reads; otherwise, the operation uses eventually consistent
    reads."""

    KeyConditions: Mapping[str, views.ConditionLike]
    """This is a legacy parameter."""

    QueryFilter: Mapping[str, views.ConditionLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If true (default), the traversal is
    performed in ascending order; if false, the traversal is performed in descending
    order."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    FilterExpression: str
    """A string that contains conditions that DynamoDB applies after the Query
    operation, but before the data is returned to you."""

    KeyConditionExpression: str
    """The condition that specifies the key values for items to be retrieved by the
    Query action."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, views.AttributeValueLike]
    """One or more values that can be substituted in an expression."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ScanPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Scan`."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    IndexName, the name of the table to which that index belongs."""

    IndexName: str
    """The name of a secondary index to scan."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items)."""

    Select: literals.Select
    """The attributes to be returned in the result."""

    ScanFilter: Mapping[str, views.ConditionLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    TotalSegments: int
    """For a parallel Scan request, TotalSegments represents the total number of
    segments into which the Scan operation will be divided."""

    Segment: int
    """For a parallel Scan request, Segment identifies an individual segment to be
    scanned by an application worker."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index."""

    FilterExpression: str
    """A string that contains conditions that DynamoDB applies after the Scan
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, views.AttributeValueLike]
    """One or more values that can be substituted in an expression."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan:"""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class BulkOperationCompletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `BulkOperationCompleted`."""

    BulkOperationArn: str
    """The Amazon Resource Name (ARN) of the bulk operation to describe."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ContributorInsightsEnabledWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ContributorInsightsEnabled`."""

    TableName: Required[str]
    """The name of the table to describe."""

    IndexName: str
    """The name of the global secondary index to describe, if applicable."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ExportCompletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ExportCompleted`."""

    ExportArn: str
    """The Amazon Resource Name (ARN) associated with the export."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ImportCompletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ImportCompleted`."""

    ImportArn: str
    """The Amazon Resource Name (ARN) associated with the table you're importing to."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class KinesisStreamingDestinationActiveWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `KinesisStreamingDestinationActive`."""

    TableName: str
    """The name of the table being described."""

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
    describes one or more items to retrieve from that table."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""


class DynamoDBServiceResourceBatchWriteItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `batch_write_item` of `DynamoDBServiceResource`."""

    RequestItems: Required[Mapping[str, ListOf[resource_views.WriteRequestLike]]]
    """A map of one or more table names or table ARNs and, for each table, a list of
    operations to be performed (DeleteRequest or PutRequest)."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""


class DynamoDBServiceResourceCreateTableKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `create_table` of `DynamoDBServiceResource`."""

    TableName: Required[str]
    """The name of the table to create."""

    AttributeDefinitions: Sequence[views.AttributeDefinitionLike]
    """An array of attributes that describe the key schema for the table and indexes."""

    KeySchema: Sequence[views.KeySchemaElementLike]
    """Specifies the attributes that make up the primary key for a table or an index."""

    LocalSecondaryIndexes: Sequence[views.LocalSecondaryIndexLike]
    """One or more local secondary indexes (the maximum is 5) to be created on the
    table."""

    GlobalSecondaryIndexes: Sequence[views.GlobalSecondaryIndexLike]
    """One or more global secondary indexes (the maximum is 20) to be created on the
    table."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity."""

    ProvisionedThroughput: views.ProvisionedThroughputLike
    """Represents the provisioned throughput settings for a specified table or index."""

    StreamSpecification: views.StreamSpecificationLike
    """The settings for DynamoDB Streams on the table."""

    SSESpecification: views.SSESpecificationLike
    """Represents the settings used to enable server-side encryption."""

    Tags: Sequence[views.TagLike]
    """A list of key-value pairs to label the table."""

    TableClass: literals.TableClass
    """The table class of the new table."""

    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is to be enabled (true) or disabled
    (false) on the table."""

    WarmThroughput: views.WarmThroughputLike
    """Represents the warm throughput (in read units per second and write units per
    second) for creating a table."""

    ResourcePolicy: str
    """An Amazon Web Services resource-based policy document in JSON format that will
    be attached to the table."""

    OnDemandThroughput: views.OnDemandThroughputLike
    """Sets the maximum number of read and write units for the specified table in
    on-demand capacity mode."""

    GlobalTableSourceArn: str
    """The Amazon Resource Name (ARN) of the source table used for the creation of a
    multi-account global table."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Controls the settings synchronization mode for the global table."""

    VectorIndexes: Sequence[views.VectorIndexLike]
    """One or more vector indexes to be created on the table."""


class DynamoDBServiceResourceTableKwargs(TypedDict, closed=True):
    """Keyword arguments of `Table` of `DynamoDBServiceResource`."""

    name: str
    """The name of the table."""


class TableLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `Table`."""

    TableName: str
    """The name of the table to describe."""


class TableReloadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `reload` of `Table`."""

    TableName: str
    """The name of the table to describe."""


class TableDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `Table`."""

    TableName: str
    """The name of the table to delete."""


class TableDeleteItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete_item` of `Table`."""

    Key: Required[Mapping[str, ItemValueInput]]
    """A map of attribute names to AttributeValue objects, representing the primary
    key of the item to delete."""

    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use ReturnValues if you want to get the item attributes as they appeared
    before they were deleted."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional DeleteItem to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a DeleteItem
    operation that failed a condition check."""

    TableName: str
    """The name of the table from which to delete the item."""


class TableGetItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `get_item` of `Table`."""

    Key: Required[Mapping[str, ItemValueInput]]
    """A map of attribute names to AttributeValue objects, representing the primary
    key of the item to retrieve."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to true, then the operation uses
    strongly consistent reads; otherwise, the operation uses eventually consistent
    reads."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    TableName: str
    """The name of the table containing the requested item."""


class TablePutItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put_item` of `Table`."""

    Item: Required[Mapping[str, ItemValueInput]]
    """A map of attribute name/value pairs, one for each attribute."""

    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use ReturnValues if you want to get the item attributes as they appeared
    before they were updated with the PutItem request."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ConditionExpression: str | ConditionBase
    """A condition that must be satisfied in order for a conditional PutItem
    operation to succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a PutItem operation
    that failed a condition check."""

    TableName: str
    """The name of the table to contain the item."""


class TableQueryKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `query` of `Table`."""

    IndexName: str
    """The name of an index to query."""

    Select: literals.Select
    """The attributes to be returned in the result."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items)."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to true, then the operation uses
    strongly consistent reads; otherwise, the operation uses eventually consistent
    reads."""

    KeyConditions: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter."""

    QueryFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If true (default), the traversal is
    performed in ascending order; if false, the traversal is performed in descending
    order."""

    ExclusiveStartKey: Mapping[str, ItemValueInput]
    """The primary key of the first item that this operation will evaluate."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the Query
    operation, but before the data is returned to you."""

    KeyConditionExpression: str | ConditionBase
    """The condition that specifies the key values for items to be retrieved by the
    Query action."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    TableName: str
    """The name of the table containing the requested items."""


class TableScanKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `scan` of `Table`."""

    IndexName: str
    """The name of a secondary index to scan."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items)."""

    Select: literals.Select
    """The attributes to be returned in the result."""

    ScanFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ExclusiveStartKey: Mapping[str, ItemValueInput]
    """The primary key of the first item that this operation will evaluate."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    TotalSegments: int
    """For a parallel Scan request, TotalSegments represents the total number of
    segments into which the Scan operation will be divided."""

    Segment: int
    """For a parallel Scan request, Segment identifies an individual segment to be
    scanned by an application worker."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the Scan
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan:"""

    TableName: str
    """The name of the table containing the requested items or if you provide
    IndexName, the name of the table to which that index belongs."""


class TableUpdateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `update` of `Table`."""

    AttributeDefinitions: Sequence[views.AttributeDefinitionLike]
    """An array of attributes that describe the key schema for the table and indexes."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity."""

    ProvisionedThroughput: views.ProvisionedThroughputLike
    """The new provisioned throughput settings for the specified table or index."""

    GlobalSecondaryIndexUpdates: Sequence[views.GlobalSecondaryIndexUpdateLike]
    """An array of one or more global secondary indexes for the table."""

    StreamSpecification: views.StreamSpecificationLike
    """Represents the DynamoDB Streams configuration for the table."""

    SSESpecification: views.SSESpecificationLike
    """The new server-side encryption settings for the specified table."""

    ReplicaUpdates: Sequence[views.ReplicationGroupUpdateLike]
    """A list of replica update actions (create, delete, update, or disassociate) for
    the table."""

    TableClass: literals.TableClass
    """The table class of the table to be updated."""

    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is to be enabled (true) or disabled
    (false) on the table."""

    MultiRegionConsistency: literals.MultiRegionConsistency
    """Specifies the consistency mode for a new global table."""

    GlobalTableWitnessUpdates: Sequence[views.GlobalTableWitnessGroupUpdateLike]
    """A list of witness updates for a MRSC global table."""

    OnDemandThroughput: views.OnDemandThroughputLike
    """Updates the maximum number of read and write units for the specified table in
    on-demand capacity mode."""

    WarmThroughput: views.WarmThroughputLike
    """Represents the warm throughput (in read units per second and write units per
    second) for updating a table."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Controls the settings replication mode for a global table replica."""

    DisassociationProtectionEnabled: bool
    """Specifies whether disassociation protection is enabled (true) or disabled
    (false) for the local replica of a multi-Region eventual consistency (MREC)
    global table using Version 2019.11.21."""

    VectorIndexUpdates: Sequence[views.VectorIndexUpdateLike]
    """A list of vector indexes to be added to or removed from the table."""

    TableName: str
    """The name of the table to be updated."""


class TableUpdateItemKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `update_item` of `Table`."""

    Key: Required[Mapping[str, ItemValueInput]]
    """The primary key of the item to be updated."""

    AttributeUpdates: Mapping[str, resource_views.AttributeValueUpdateLike]
    """This is a legacy parameter."""

    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use ReturnValues if you want to get the item attributes as they appear before
    or after they are successfully updated."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

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

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an UpdateItem
    operation that failed a condition check."""

    TableName: str
    """The name of the table containing the item to update."""


class TableWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_exists` of `Table`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    TableName: str
    """The name of the table to describe."""


class TableWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_not_exists` of `Table`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    TableName: str
    """The name of the table to describe."""


class ServiceResourceTablesFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `ServiceResourceTables`."""

    ExclusiveStartTableName: str
    """The first table name that this operation will evaluate."""

    Limit: int
    """A maximum number of table names to return."""
