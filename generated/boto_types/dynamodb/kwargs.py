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
    TableName: str
    Limit: int
    TimeRangeLowerBound: TimestampInput
    TimeRangeUpperBound: TimestampInput
    BackupType: literals.BackupTypeFilter
    PaginationConfig: PaginatorConfig


class ListBulkOperationsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListTablesPaginateKwargs(TypedDict, total=False, closed=True):
    Limit: int
    PaginationConfig: PaginatorConfig


class ListTagsOfResourcePaginateKwargs(TypedDict, closed=True):
    ResourceArn: str
    PaginationConfig: NotRequired[PaginatorConfig]


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    Select: literals.Select
    AttributesToGet: list[str] | tuple[str, ...]
    Limit: int
    ConsistentRead: bool
    KeyConditions: Mapping[str, views.ConditionLike]
    QueryFilter: Mapping[str, views.ConditionLike]
    ConditionalOperator: literals.ConditionalOperator
    ScanIndexForward: bool
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    FilterExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, views.AttributeValueLike]
    PaginationConfig: PaginatorConfig


class ScanPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    AttributesToGet: list[str] | tuple[str, ...]
    Limit: int
    Select: literals.Select
    ScanFilter: Mapping[str, views.ConditionLike]
    ConditionalOperator: literals.ConditionalOperator
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    TotalSegments: int
    Segment: int
    ProjectionExpression: str
    FilterExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, views.AttributeValueLike]
    ConsistentRead: bool
    PaginationConfig: PaginatorConfig


class BulkOperationCompletedWaitKwargs(TypedDict, closed=True):
    BulkOperationArn: str
    WaiterConfig: NotRequired[WaiterConfig]


class ContributorInsightsEnabledWaitKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    WaiterConfig: WaiterConfig


class ExportCompletedWaitKwargs(TypedDict, closed=True):
    ExportArn: str
    WaiterConfig: NotRequired[WaiterConfig]


class ImportCompletedWaitKwargs(TypedDict, closed=True):
    ImportArn: str
    WaiterConfig: NotRequired[WaiterConfig]


class KinesisStreamingDestinationActiveWaitKwargs(TypedDict, closed=True):
    TableName: str
    WaiterConfig: NotRequired[WaiterConfig]


class TableExistsWaitKwargs(KinesisStreamingDestinationActiveWaitKwargs, closed=True):
    pass


class TableNotExistsWaitKwargs(
    KinesisStreamingDestinationActiveWaitKwargs,
    closed=True,
):
    pass


class DynamoDBServiceResourceBatchGetItemKwargs(TypedDict, closed=True):
    RequestItems: Mapping[str, resource_views.KeysAndAttributesLike]
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class DynamoDBServiceResourceBatchWriteItemKwargs(TypedDict, total=False, closed=True):
    RequestItems: Required[Mapping[str, ListOf[resource_views.WriteRequestLike]]]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics


class DynamoDBServiceResourceCreateTableKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    AttributeDefinitions: Sequence[views.AttributeDefinitionLike]
    KeySchema: Sequence[views.KeySchemaElementLike]
    LocalSecondaryIndexes: Sequence[views.LocalSecondaryIndexLike]
    GlobalSecondaryIndexes: Sequence[views.GlobalSecondaryIndexLike]
    BillingMode: literals.BillingMode
    ProvisionedThroughput: views.ProvisionedThroughputLike
    StreamSpecification: views.StreamSpecificationLike
    SSESpecification: views.SSESpecificationLike
    Tags: Sequence[views.TagLike]
    TableClass: literals.TableClass
    DeletionProtectionEnabled: bool
    WarmThroughput: views.WarmThroughputLike
    ResourcePolicy: str
    OnDemandThroughput: views.OnDemandThroughputLike
    GlobalTableSourceArn: str
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    VectorIndexes: Sequence[views.VectorIndexLike]


class DynamoDBServiceResourceTableKwargs(TypedDict, closed=True):
    name: str


class TableLoadKwargs(TypedDict, total=False, closed=True):
    TableName: str


class TableReloadKwargs(TypedDict, total=False, closed=True):
    TableName: str


class TableDeleteKwargs(TypedDict, total=False, closed=True):
    TableName: str


class TableDeleteItemKwargs(TypedDict, total=False, closed=True):
    Key: Required[Mapping[str, ItemValueInput]]
    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
    ConditionalOperator: literals.ConditionalOperator
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    TableName: str


class TableGetItemKwargs(TypedDict, total=False, closed=True):
    Key: Required[Mapping[str, ItemValueInput]]
    AttributesToGet: list[str] | tuple[str, ...]
    ConsistentRead: bool
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]
    TableName: str


class TablePutItemKwargs(TypedDict, total=False, closed=True):
    Item: Required[Mapping[str, ItemValueInput]]
    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ConditionalOperator: literals.ConditionalOperator
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    TableName: str


class TableQueryKwargs(TypedDict, total=False, closed=True):
    IndexName: str
    Select: literals.Select
    AttributesToGet: list[str] | tuple[str, ...]
    Limit: int
    ConsistentRead: bool
    KeyConditions: Mapping[str, resource_views.ConditionLike]
    QueryFilter: Mapping[str, resource_views.ConditionLike]
    ConditionalOperator: literals.ConditionalOperator
    ScanIndexForward: bool
    ExclusiveStartKey: Mapping[str, ItemValueInput]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    FilterExpression: str | ConditionBase
    KeyConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    TableName: str


class TableScanKwargs(TypedDict, total=False, closed=True):
    IndexName: str
    AttributesToGet: list[str] | tuple[str, ...]
    Limit: int
    Select: literals.Select
    ScanFilter: Mapping[str, resource_views.ConditionLike]
    ConditionalOperator: literals.ConditionalOperator
    ExclusiveStartKey: Mapping[str, ItemValueInput]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    TotalSegments: int
    Segment: int
    ProjectionExpression: str
    FilterExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    ConsistentRead: bool
    TableName: str


class TableUpdateKwargs(TypedDict, total=False, closed=True):
    AttributeDefinitions: Sequence[views.AttributeDefinitionLike]
    BillingMode: literals.BillingMode
    ProvisionedThroughput: views.ProvisionedThroughputLike
    GlobalSecondaryIndexUpdates: Sequence[views.GlobalSecondaryIndexUpdateLike]
    StreamSpecification: views.StreamSpecificationLike
    SSESpecification: views.SSESpecificationLike
    ReplicaUpdates: Sequence[views.ReplicationGroupUpdateLike]
    TableClass: literals.TableClass
    DeletionProtectionEnabled: bool
    MultiRegionConsistency: literals.MultiRegionConsistency
    GlobalTableWitnessUpdates: Sequence[views.GlobalTableWitnessGroupUpdateLike]
    OnDemandThroughput: views.OnDemandThroughputLike
    WarmThroughput: views.WarmThroughputLike
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    DisassociationProtectionEnabled: bool
    VectorIndexUpdates: Sequence[views.VectorIndexUpdateLike]
    TableName: str


class TableUpdateItemKwargs(TypedDict, total=False, closed=True):
    Key: Required[Mapping[str, ItemValueInput]]
    AttributeUpdates: Mapping[str, resource_views.AttributeValueUpdateLike]
    Expected: Mapping[str, resource_views.ExpectedAttributeValueLike]
    ConditionalOperator: literals.ConditionalOperator
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    UpdateExpression: str
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    TableName: str


class TableWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    WaiterConfig: WaiterConfig
    TableName: str


class TableWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    WaiterConfig: WaiterConfig
    TableName: str


class ServiceResourceTablesFilterKwargs(TypedDict, total=False, closed=True):
    ExclusiveStartTableName: str
    Limit: int
