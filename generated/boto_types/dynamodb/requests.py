"""Request types of Amazon DynamoDB: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals
from boto_types.dynamodb.responses import (
    AttributeDefinition as AttributeDefinition,
    CsvOptions as CsvOptions,
    EnableKinesisStreamingConfiguration as EnableKinesisStreamingConfiguration,
    GlobalSecondaryIndex as GlobalSecondaryIndex,
    InputFormatOptions as InputFormatOptions,
    InputS3Configuration as InputS3Configuration,
    KeySchemaElement as KeySchemaElement,
    OnDemandThroughput as OnDemandThroughput,
    OnDemandThroughputOverride as OnDemandThroughputOverride,
    OutputS3Configuration as OutputS3Configuration,
    Projection as Projection,
    ProvisionedThroughput as ProvisionedThroughput,
    ProvisionedThroughputOverride as ProvisionedThroughputOverride,
    Replica as Replica,
    S3BucketSource as S3BucketSource,
    SearchSchemaElement as SearchSchemaElement,
    SSESpecification as SSESpecification,
    StreamSpecification as StreamSpecification,
    TableCreationParameters as TableCreationParameters,
    Tag as Tag,
    TimeToLiveSpecification as TimeToLiveSpecification,
    UpdateKinesisStreamingConfiguration as UpdateKinesisStreamingConfiguration,
    VectorAttributeDefinition as VectorAttributeDefinition,
    VectorIndex as VectorIndex,
    WarmThroughput as WarmThroughput,
)
from boto_types.dynamodb.views import AttributeValue as AttributeValue
from boto_types.values import FloatInput, TimestampInput


class BatchStatementRequest(TypedDict, total=False):
    Statement: Required[str]
    Parameters: list[AttributeValue]
    ConsistentRead: bool
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class KeysAndAttributes(TypedDict, total=False):
    Keys: Required[list[dict[str, AttributeValue]]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class BatchGetItemInput(TypedDict, closed=True):
    RequestItems: dict[str, KeysAndAttributes]
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class PutRequest(TypedDict):
    Item: dict[str, AttributeValue]


class DeleteRequest(TypedDict):
    Key: dict[str, AttributeValue]


class WriteRequest(TypedDict, total=False):
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest


class BatchWriteItemInput(TypedDict, total=False, closed=True):
    RequestItems: Required[dict[str, list[WriteRequest]]]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics


class CancelBulkOperationInput(TypedDict, closed=True):
    BulkOperationArn: str


class CreateBackupInput(TypedDict, closed=True):
    TableName: str
    BackupName: str


class CreateGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str
    ReplicationGroup: list[Replica]


class LocalSecondaryIndex(TypedDict):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection


class CreateTableInput(TypedDict, total=False, closed=True):
    AttributeDefinitions: list[AttributeDefinition]
    TableName: Required[str]
    KeySchema: list[KeySchemaElement]
    LocalSecondaryIndexes: list[LocalSecondaryIndex]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndex]
    BillingMode: literals.BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    StreamSpecification: StreamSpecification
    SSESpecification: SSESpecification
    Tags: list[Tag]
    TableClass: literals.TableClass
    DeletionProtectionEnabled: bool
    WarmThroughput: WarmThroughput
    ResourcePolicy: str
    OnDemandThroughput: OnDemandThroughput
    GlobalTableSourceArn: str
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    VectorIndexes: list[VectorIndex]


class DeleteBackupInput(TypedDict, closed=True):
    BackupArn: str


class ExpectedAttributeValue(TypedDict, total=False):
    Value: AttributeValue
    Exists: bool
    ComparisonOperator: literals.ComparisonOperator
    AttributeValueList: list[AttributeValue]


class DeleteItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, AttributeValue]]
    Expected: dict[str, ExpectedAttributeValue]
    ConditionalOperator: literals.ConditionalOperator
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class DeleteResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str
    ExpectedRevisionId: NotRequired[str]


class DeleteTableInput(TypedDict, closed=True):
    TableName: str


class DescribeBackupInput(TypedDict, closed=True):
    BackupArn: str


class DescribeBulkOperationInput(TypedDict, closed=True):
    BulkOperationArn: str


class DescribeContinuousBackupsInput(TypedDict, closed=True):
    TableName: str


class DescribeContributorInsightsInput(TypedDict, closed=True):
    TableName: str
    IndexName: NotRequired[str]


class DescribeEndpointsRequest(TypedDict, closed=True):
    pass


class DescribeExportInput(TypedDict, closed=True):
    ExportArn: str


class DescribeGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str


class DescribeGlobalTableSettingsInput(TypedDict, closed=True):
    GlobalTableName: str


class DescribeImportInput(TypedDict, closed=True):
    ImportArn: str


class DescribeKinesisStreamingDestinationInput(TypedDict, closed=True):
    TableName: str


class DescribeLimitsInput(TypedDict, closed=True):
    pass


class DescribeTableInput(TypedDict, closed=True):
    TableName: str


class DescribeTableReplicaAutoScalingInput(TypedDict, closed=True):
    TableName: str


class DescribeTimeToLiveInput(TypedDict, closed=True):
    TableName: str


class KinesisStreamingDestinationInput(TypedDict, closed=True):
    TableName: str
    StreamArn: str
    EnableKinesisStreamingConfiguration: NotRequired[
        EnableKinesisStreamingConfiguration
    ]


class ExecuteStatementInput(TypedDict, total=False, closed=True):
    Statement: Required[str]
    Parameters: list[AttributeValue]
    ConsistentRead: bool
    NextToken: str
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    Limit: int
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class ParameterizedStatement(TypedDict, total=False):
    Statement: Required[str]
    Parameters: list[AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class ExecuteTransactionInput(TypedDict, total=False, closed=True):
    TransactStatements: Required[list[ParameterizedStatement]]
    ClientRequestToken: str
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity


class IncrementalExportSpecification(TypedDict, total=False):
    ExportFromTime: TimestampInput
    ExportToTime: TimestampInput
    ExportViewType: literals.ExportViewType


class FilterSpecification(TypedDict, total=False):
    FilterExpression: str
    ProjectionExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]


class ExportTableToPointInTimeInput(TypedDict, total=False, closed=True):
    TableArn: Required[str]
    ExportTime: TimestampInput
    ClientToken: str
    S3Bucket: Required[str]
    S3BucketOwner: str
    S3Prefix: str
    S3SseAlgorithm: literals.S3SseAlgorithm
    S3SseKmsKeyId: str
    ExportFormat: literals.ExportFormat
    ExportType: literals.ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
    FilterSpecification: FilterSpecification


class GetItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, AttributeValue]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class GetResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str


class ImportTableInput(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    S3BucketSource: S3BucketSource
    InputFormat: literals.InputFormat
    InputFormatOptions: NotRequired[InputFormatOptions]
    InputCompressionType: NotRequired[literals.InputCompressionType]
    TableCreationParameters: TableCreationParameters


class ListBackupsInput(TypedDict, total=False, closed=True):
    TableName: str
    Limit: int
    TimeRangeLowerBound: TimestampInput
    TimeRangeUpperBound: TimestampInput
    ExclusiveStartBackupArn: str
    BackupType: literals.BackupTypeFilter


class ListBulkOperationsInput(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str


class ListContributorInsightsInput(TypedDict, total=False, closed=True):
    TableName: str
    NextToken: str
    MaxResults: int


class ListExportsInput(TypedDict, total=False, closed=True):
    TableArn: str
    MaxResults: int
    NextToken: str


class ListGlobalTablesInput(TypedDict, total=False, closed=True):
    ExclusiveStartGlobalTableName: str
    Limit: int
    RegionName: str


class ListImportsInput(TypedDict, total=False, closed=True):
    TableArn: str
    PageSize: int
    NextToken: str


class ListTablesInput(TypedDict, total=False, closed=True):
    ExclusiveStartTableName: str
    Limit: int


class ListTagsOfResourceInput(TypedDict, closed=True):
    ResourceArn: str
    NextToken: NotRequired[str]


class PutItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Item: Required[dict[str, AttributeValue]]
    Expected: dict[str, ExpectedAttributeValue]
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ConditionalOperator: literals.ConditionalOperator
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class PutResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str
    Policy: str
    ExpectedRevisionId: NotRequired[str]
    ConfirmRemoveSelfResourceAccess: NotRequired[bool]


class Condition(TypedDict):
    AttributeValueList: NotRequired[list[AttributeValue]]
    ComparisonOperator: literals.ComparisonOperator


class QueryInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    Select: literals.Select
    AttributesToGet: list[str]
    Limit: int
    ConsistentRead: bool
    KeyConditions: dict[str, Condition]
    QueryFilter: dict[str, Condition]
    ConditionalOperator: literals.ConditionalOperator
    ScanIndexForward: bool
    ExclusiveStartKey: dict[str, AttributeValue]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    FilterExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]


class RestoreTableFromBackupInput(TypedDict, total=False, closed=True):
    TargetTableName: Required[str]
    BackupArn: Required[str]
    BillingModeOverride: literals.BillingMode
    GlobalSecondaryIndexOverride: list[GlobalSecondaryIndex]
    LocalSecondaryIndexOverride: list[LocalSecondaryIndex]
    ProvisionedThroughputOverride: ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughput
    SSESpecificationOverride: SSESpecification
    VectorIndexOverride: list[VectorIndex]


class RestoreTableToPointInTimeInput(TypedDict, total=False, closed=True):
    SourceTableArn: str
    SourceTableName: str
    TargetTableName: Required[str]
    UseLatestRestorableTime: bool
    RestoreDateTime: TimestampInput
    BillingModeOverride: literals.BillingMode
    GlobalSecondaryIndexOverride: list[GlobalSecondaryIndex]
    LocalSecondaryIndexOverride: list[LocalSecondaryIndex]
    ProvisionedThroughputOverride: ProvisionedThroughput
    OnDemandThroughputOverride: OnDemandThroughput
    SSESpecificationOverride: SSESpecification
    VectorIndexOverride: list[VectorIndex]


class ScanInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    AttributesToGet: list[str]
    Limit: int
    Select: literals.Select
    ScanFilter: dict[str, Condition]
    ConditionalOperator: literals.ConditionalOperator
    ExclusiveStartKey: dict[str, AttributeValue]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    TotalSegments: int
    Segment: int
    ProjectionExpression: str
    FilterExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ConsistentRead: bool


class SearchVectorsInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: Required[str]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ProjectionExpression: str
    SearchVector: Required[list[AttributeValue]]
    SearchConditionExpression: str
    TopK: Required[int]


class StartBulkPutItemsInput(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    InputS3Configuration: InputS3Configuration
    OutputS3Configuration: OutputS3Configuration
    TableName: str
    MaxWriteRequestUnits: NotRequired[int]
    PerformanceTier: NotRequired[literals.BulkOperationPerformanceTier]


class TagResourceInput(TypedDict, closed=True):
    ResourceArn: str
    Tags: list[Tag]


class Get(TypedDict):
    Key: dict[str, AttributeValue]
    TableName: str
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class TransactGetItem(TypedDict):
    Get: Get


class TransactGetItemsInput(TypedDict, closed=True):
    TransactItems: list[TransactGetItem]
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class ConditionCheck(TypedDict):
    Key: dict[str, AttributeValue]
    TableName: str
    ConditionExpression: str
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class Put(TypedDict, total=False):
    Item: Required[dict[str, AttributeValue]]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class Delete(TypedDict, total=False):
    Key: Required[dict[str, AttributeValue]]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class Update(TypedDict, total=False):
    Key: Required[dict[str, AttributeValue]]
    UpdateExpression: Required[str]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class TransactWriteItem(TypedDict, total=False):
    ConditionCheck: ConditionCheck
    Put: Put
    Delete: Delete
    Update: Update


class TransactWriteItemsInput(TypedDict, total=False, closed=True):
    TransactItems: Required[list[TransactWriteItem]]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ClientRequestToken: str


class UntagResourceInput(TypedDict, closed=True):
    ResourceArn: str
    TagKeys: list[str]


class PointInTimeRecoverySpecification(TypedDict):
    PointInTimeRecoveryEnabled: bool
    RecoveryPeriodInDays: NotRequired[int]


class UpdateContinuousBackupsInput(TypedDict, closed=True):
    TableName: str
    PointInTimeRecoverySpecification: PointInTimeRecoverySpecification


class UpdateContributorInsightsInput(TypedDict, closed=True):
    TableName: str
    IndexName: NotRequired[str]
    ContributorInsightsAction: literals.ContributorInsightsAction
    ContributorInsightsMode: NotRequired[literals.ContributorInsightsMode]


class CreateReplicaAction(TypedDict):
    RegionName: str


class DeleteReplicaAction(TypedDict):
    RegionName: str


class ReplicaUpdate(TypedDict, total=False):
    Create: CreateReplicaAction
    Delete: DeleteReplicaAction


class UpdateGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str
    ReplicaUpdates: list[ReplicaUpdate]


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdate(TypedDict, total=False):
    DisableScaleIn: bool
    ScaleInCooldown: int
    ScaleOutCooldown: int
    TargetValue: Required[FloatInput]


class AutoScalingPolicyUpdate(TypedDict):
    PolicyName: NotRequired[str]
    TargetTrackingScalingPolicyConfiguration: (
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
    )


class AutoScalingSettingsUpdate(TypedDict, total=False):
    MinimumUnits: int
    MaximumUnits: int
    AutoScalingDisabled: bool
    AutoScalingRoleArn: str
    ScalingPolicyUpdate: AutoScalingPolicyUpdate


class GlobalTableGlobalSecondaryIndexSettingsUpdate(TypedDict, total=False):
    IndexName: Required[str]
    ProvisionedWriteCapacityUnits: int
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate


class ReplicaGlobalSecondaryIndexSettingsUpdate(TypedDict, total=False):
    IndexName: Required[str]
    ProvisionedReadCapacityUnits: int
    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate


class ReplicaSettingsUpdate(TypedDict, total=False):
    RegionName: Required[str]
    ReplicaProvisionedReadCapacityUnits: int
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    ReplicaGlobalSecondaryIndexSettingsUpdate: list[
        ReplicaGlobalSecondaryIndexSettingsUpdate
    ]
    ReplicaTableClass: literals.TableClass


class UpdateGlobalTableSettingsInput(TypedDict, total=False, closed=True):
    GlobalTableName: Required[str]
    GlobalTableBillingMode: literals.BillingMode
    GlobalTableProvisionedWriteCapacityUnits: int
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: (
        AutoScalingSettingsUpdate
    )
    GlobalTableGlobalSecondaryIndexSettingsUpdate: list[
        GlobalTableGlobalSecondaryIndexSettingsUpdate
    ]
    ReplicaSettingsUpdate: list[ReplicaSettingsUpdate]


class AttributeValueUpdate(TypedDict, total=False):
    Value: AttributeValue
    Action: literals.AttributeAction


class UpdateItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, AttributeValue]]
    AttributeUpdates: dict[str, AttributeValueUpdate]
    Expected: dict[str, ExpectedAttributeValue]
    ConditionalOperator: literals.ConditionalOperator
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    UpdateExpression: str
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class UpdateKinesisStreamingDestinationInput(TypedDict, closed=True):
    TableName: str
    StreamArn: str
    UpdateKinesisStreamingConfiguration: NotRequired[
        UpdateKinesisStreamingConfiguration
    ]


class UpdateGlobalSecondaryIndexAction(TypedDict, total=False):
    IndexName: Required[str]
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput


class CreateGlobalSecondaryIndexAction(TypedDict):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[WarmThroughput]


class DeleteGlobalSecondaryIndexAction(TypedDict):
    IndexName: str


class GlobalSecondaryIndexUpdate(TypedDict, total=False):
    Update: UpdateGlobalSecondaryIndexAction
    Create: CreateGlobalSecondaryIndexAction
    Delete: DeleteGlobalSecondaryIndexAction


class ReplicaGlobalSecondaryIndex(TypedDict, total=False):
    IndexName: Required[str]
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride


class CreateReplicationGroupMemberAction(TypedDict, total=False):
    RegionName: Required[str]
    KMSMasterKeyId: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndex]
    TableClassOverride: literals.TableClass


class UpdateReplicationGroupMemberAction(TypedDict, total=False):
    RegionName: Required[str]
    KMSMasterKeyId: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndex]
    TableClassOverride: literals.TableClass


class DeleteReplicationGroupMemberAction(TypedDict):
    RegionName: str


class DisassociateReplicationGroupMemberAction(TypedDict):
    RegionName: str
    DisassociationMode: literals.DisassociationMode


class ReplicationGroupUpdate(TypedDict, total=False):
    Create: CreateReplicationGroupMemberAction
    Update: UpdateReplicationGroupMemberAction
    Delete: DeleteReplicationGroupMemberAction
    Disassociate: DisassociateReplicationGroupMemberAction


class CreateGlobalTableWitnessGroupMemberAction(TypedDict):
    RegionName: str


class DeleteGlobalTableWitnessGroupMemberAction(TypedDict):
    RegionName: str


class GlobalTableWitnessGroupUpdate(TypedDict, total=False):
    Create: CreateGlobalTableWitnessGroupMemberAction
    Delete: DeleteGlobalTableWitnessGroupMemberAction


class CreateVectorIndexAction(TypedDict):
    IndexName: str
    VectorAttribute: VectorAttributeDefinition
    SearchSchema: NotRequired[list[SearchSchemaElement]]
    Projection: Projection
    Dimensions: int
    DistanceFunction: literals.VectorDistanceFunction


class DeleteVectorIndexAction(TypedDict):
    IndexName: str


class VectorIndexUpdate(TypedDict, total=False):
    Create: CreateVectorIndexAction
    Delete: DeleteVectorIndexAction


class UpdateTableInput(TypedDict, total=False, closed=True):
    AttributeDefinitions: list[AttributeDefinition]
    TableName: Required[str]
    BillingMode: literals.BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    GlobalSecondaryIndexUpdates: list[GlobalSecondaryIndexUpdate]
    StreamSpecification: StreamSpecification
    SSESpecification: SSESpecification
    ReplicaUpdates: list[ReplicationGroupUpdate]
    TableClass: literals.TableClass
    DeletionProtectionEnabled: bool
    MultiRegionConsistency: literals.MultiRegionConsistency
    GlobalTableWitnessUpdates: list[GlobalTableWitnessGroupUpdate]
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: WarmThroughput
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    DisassociationProtectionEnabled: bool
    VectorIndexUpdates: list[VectorIndexUpdate]


class GlobalSecondaryIndexAutoScalingUpdate(TypedDict, total=False):
    IndexName: str
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate


class ReplicaGlobalSecondaryIndexAutoScalingUpdate(TypedDict, total=False):
    IndexName: str
    ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate


class ReplicaAutoScalingUpdate(TypedDict, total=False):
    RegionName: Required[str]
    ReplicaGlobalSecondaryIndexUpdates: list[
        ReplicaGlobalSecondaryIndexAutoScalingUpdate
    ]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate


class UpdateTableReplicaAutoScalingInput(TypedDict, total=False, closed=True):
    GlobalSecondaryIndexUpdates: list[GlobalSecondaryIndexAutoScalingUpdate]
    TableName: Required[str]
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    ReplicaUpdates: list[ReplicaAutoScalingUpdate]


class UpdateTimeToLiveInput(TypedDict, closed=True):
    TableName: str
    TimeToLiveSpecification: TimeToLiveSpecification
