"""What you send to Amazon DynamoDB.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.dynamodb.literals import (
    AttributeAction,
    BackupTypeFilter,
    BillingMode,
    BulkOperationPerformanceTier,
    ComparisonOperator,
    ConditionalOperator,
    ContributorInsightsAction,
    ContributorInsightsMode,
    DisassociationMode,
    ExportFormat,
    ExportType,
    ExportViewType,
    GlobalTableSettingsReplicationMode,
    InputCompressionType,
    InputFormat,
    MultiRegionConsistency,
    ReturnConsumedCapacity,
    ReturnItemCollectionMetrics,
    ReturnValue,
    ReturnValuesOnConditionCheckFailure,
    S3SseAlgorithm,
    Select,
    TableClass,
    VectorDistanceFunction,
)
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
from boto_types.values import BlobInput, FloatInput, TimestampInput


class AttributeValue(TypedDict):
    S: NotRequired[str]
    N: NotRequired[str]
    B: NotRequired[BlobInput]
    SS: NotRequired[list[str]]
    NS: NotRequired[list[str]]
    BS: NotRequired[list[BlobInput]]
    NULL: NotRequired[bool]
    BOOL: NotRequired[bool]
    M: NotRequired["dict[str, AttributeValue]"]
    L: NotRequired["list[AttributeValue]"]


class BatchStatementRequest(TypedDict):
    Statement: str
    Parameters: NotRequired[list[AttributeValue]]
    ConsistentRead: NotRequired[bool]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class KeysAndAttributes(TypedDict):
    Keys: list[dict[str, AttributeValue]]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class BatchGetItemInput(TypedDict, closed=True):
    RequestItems: dict[str, KeysAndAttributes]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class PutRequest(TypedDict):
    Item: dict[str, AttributeValue]


class DeleteRequest(TypedDict):
    Key: dict[str, AttributeValue]


class WriteRequest(TypedDict):
    PutRequest: NotRequired[PutRequest]
    DeleteRequest: NotRequired[DeleteRequest]


class BatchWriteItemInput(TypedDict, closed=True):
    RequestItems: dict[str, list[WriteRequest]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]


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


class CreateTableInput(TypedDict, closed=True):
    AttributeDefinitions: NotRequired[list[AttributeDefinition]]
    TableName: str
    KeySchema: NotRequired[list[KeySchemaElement]]
    LocalSecondaryIndexes: NotRequired[list[LocalSecondaryIndex]]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndex]]
    BillingMode: NotRequired[BillingMode]
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    StreamSpecification: NotRequired[StreamSpecification]
    SSESpecification: NotRequired[SSESpecification]
    Tags: NotRequired[list[Tag]]
    TableClass: NotRequired[TableClass]
    DeletionProtectionEnabled: NotRequired[bool]
    WarmThroughput: NotRequired[WarmThroughput]
    ResourcePolicy: NotRequired[str]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    GlobalTableSourceArn: NotRequired[str]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationMode]
    VectorIndexes: NotRequired[list[VectorIndex]]


class DeleteBackupInput(TypedDict, closed=True):
    BackupArn: str


class ExpectedAttributeValue(TypedDict):
    Value: NotRequired[AttributeValue]
    Exists: NotRequired[bool]
    ComparisonOperator: NotRequired[ComparisonOperator]
    AttributeValueList: NotRequired[list[AttributeValue]]


class DeleteItemInput(TypedDict, closed=True):
    TableName: str
    Key: dict[str, AttributeValue]
    Expected: NotRequired[dict[str, ExpectedAttributeValue]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ReturnValues: NotRequired[ReturnValue]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


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


class ExecuteStatementInput(TypedDict, closed=True):
    Statement: str
    Parameters: NotRequired[list[AttributeValue]]
    ConsistentRead: NotRequired[bool]
    NextToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    Limit: NotRequired[int]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class ParameterizedStatement(TypedDict):
    Statement: str
    Parameters: NotRequired[list[AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class ExecuteTransactionInput(TypedDict, closed=True):
    TransactStatements: list[ParameterizedStatement]
    ClientRequestToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class IncrementalExportSpecification(TypedDict):
    ExportFromTime: NotRequired[TimestampInput]
    ExportToTime: NotRequired[TimestampInput]
    ExportViewType: NotRequired[ExportViewType]


class FilterSpecification(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]


class ExportTableToPointInTimeInput(TypedDict, closed=True):
    TableArn: str
    ExportTime: NotRequired[TimestampInput]
    ClientToken: NotRequired[str]
    S3Bucket: str
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithm]
    S3SseKmsKeyId: NotRequired[str]
    ExportFormat: NotRequired[ExportFormat]
    ExportType: NotRequired[ExportType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecification]
    FilterSpecification: NotRequired[FilterSpecification]


class GetItemInput(TypedDict, closed=True):
    TableName: str
    Key: dict[str, AttributeValue]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class GetResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str


class ImportTableInput(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    S3BucketSource: S3BucketSource
    InputFormat: InputFormat
    InputFormatOptions: NotRequired[InputFormatOptions]
    InputCompressionType: NotRequired[InputCompressionType]
    TableCreationParameters: TableCreationParameters


class ListBackupsInput(TypedDict, closed=True):
    TableName: NotRequired[str]
    Limit: NotRequired[int]
    TimeRangeLowerBound: NotRequired[TimestampInput]
    TimeRangeUpperBound: NotRequired[TimestampInput]
    ExclusiveStartBackupArn: NotRequired[str]
    BackupType: NotRequired[BackupTypeFilter]


class ListBulkOperationsInput(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListContributorInsightsInput(TypedDict, closed=True):
    TableName: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListExportsInput(TypedDict, closed=True):
    TableArn: NotRequired[str]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListGlobalTablesInput(TypedDict, closed=True):
    ExclusiveStartGlobalTableName: NotRequired[str]
    Limit: NotRequired[int]
    RegionName: NotRequired[str]


class ListImportsInput(TypedDict, closed=True):
    TableArn: NotRequired[str]
    PageSize: NotRequired[int]
    NextToken: NotRequired[str]


class ListTablesInput(TypedDict, closed=True):
    ExclusiveStartTableName: NotRequired[str]
    Limit: NotRequired[int]


class ListTagsOfResourceInput(TypedDict, closed=True):
    ResourceArn: str
    NextToken: NotRequired[str]


class PutItemInput(TypedDict, closed=True):
    TableName: str
    Item: dict[str, AttributeValue]
    Expected: NotRequired[dict[str, ExpectedAttributeValue]]
    ReturnValues: NotRequired[ReturnValue]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class PutResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str
    Policy: str
    ExpectedRevisionId: NotRequired[str]
    ConfirmRemoveSelfResourceAccess: NotRequired[bool]


class Condition(TypedDict):
    AttributeValueList: NotRequired[list[AttributeValue]]
    ComparisonOperator: ComparisonOperator


class QueryInput(TypedDict, closed=True):
    TableName: str
    IndexName: NotRequired[str]
    Select: NotRequired[Select]
    AttributesToGet: NotRequired[list[str]]
    Limit: NotRequired[int]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[dict[str, Condition]]
    QueryFilter: NotRequired[dict[str, Condition]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ScanIndexForward: NotRequired[bool]
    ExclusiveStartKey: NotRequired[dict[str, AttributeValue]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]


class RestoreTableFromBackupInput(TypedDict, closed=True):
    TargetTableName: str
    BackupArn: str
    BillingModeOverride: NotRequired[BillingMode]
    GlobalSecondaryIndexOverride: NotRequired[list[GlobalSecondaryIndex]]
    LocalSecondaryIndexOverride: NotRequired[list[LocalSecondaryIndex]]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughput]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughput]
    SSESpecificationOverride: NotRequired[SSESpecification]
    VectorIndexOverride: NotRequired[list[VectorIndex]]


class RestoreTableToPointInTimeInput(TypedDict, closed=True):
    SourceTableArn: NotRequired[str]
    SourceTableName: NotRequired[str]
    TargetTableName: str
    UseLatestRestorableTime: NotRequired[bool]
    RestoreDateTime: NotRequired[TimestampInput]
    BillingModeOverride: NotRequired[BillingMode]
    GlobalSecondaryIndexOverride: NotRequired[list[GlobalSecondaryIndex]]
    LocalSecondaryIndexOverride: NotRequired[list[LocalSecondaryIndex]]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughput]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughput]
    SSESpecificationOverride: NotRequired[SSESpecification]
    VectorIndexOverride: NotRequired[list[VectorIndex]]


class ScanInput(TypedDict, closed=True):
    TableName: str
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[list[str]]
    Limit: NotRequired[int]
    Select: NotRequired[Select]
    ScanFilter: NotRequired[dict[str, Condition]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ExclusiveStartKey: NotRequired[dict[str, AttributeValue]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ConsistentRead: NotRequired[bool]


class SearchVectorsInput(TypedDict, closed=True):
    TableName: str
    IndexName: str
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ProjectionExpression: NotRequired[str]
    SearchVector: list[AttributeValue]
    SearchConditionExpression: NotRequired[str]
    TopK: int


class StartBulkPutItemsInput(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    InputS3Configuration: InputS3Configuration
    OutputS3Configuration: OutputS3Configuration
    TableName: str
    MaxWriteRequestUnits: NotRequired[int]
    PerformanceTier: NotRequired[BulkOperationPerformanceTier]


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
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class ConditionCheck(TypedDict):
    Key: dict[str, AttributeValue]
    TableName: str
    ConditionExpression: str
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Put(TypedDict):
    Item: dict[str, AttributeValue]
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Delete(TypedDict):
    Key: dict[str, AttributeValue]
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Update(TypedDict):
    Key: dict[str, AttributeValue]
    UpdateExpression: str
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class TransactWriteItem(TypedDict):
    ConditionCheck: NotRequired[ConditionCheck]
    Put: NotRequired[Put]
    Delete: NotRequired[Delete]
    Update: NotRequired[Update]


class TransactWriteItemsInput(TypedDict, closed=True):
    TransactItems: list[TransactWriteItem]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    ClientRequestToken: NotRequired[str]


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
    ContributorInsightsAction: ContributorInsightsAction
    ContributorInsightsMode: NotRequired[ContributorInsightsMode]


class CreateReplicaAction(TypedDict):
    RegionName: str


class DeleteReplicaAction(TypedDict):
    RegionName: str


class ReplicaUpdate(TypedDict):
    Create: NotRequired[CreateReplicaAction]
    Delete: NotRequired[DeleteReplicaAction]


class UpdateGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str
    ReplicaUpdates: list[ReplicaUpdate]


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdate(TypedDict):
    DisableScaleIn: NotRequired[bool]
    ScaleInCooldown: NotRequired[int]
    ScaleOutCooldown: NotRequired[int]
    TargetValue: FloatInput


class AutoScalingPolicyUpdate(TypedDict):
    PolicyName: NotRequired[str]
    TargetTrackingScalingPolicyConfiguration: (
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
    )


class AutoScalingSettingsUpdate(TypedDict):
    MinimumUnits: NotRequired[int]
    MaximumUnits: NotRequired[int]
    AutoScalingDisabled: NotRequired[bool]
    AutoScalingRoleArn: NotRequired[str]
    ScalingPolicyUpdate: NotRequired[AutoScalingPolicyUpdate]


class GlobalTableGlobalSecondaryIndexSettingsUpdate(TypedDict):
    IndexName: str
    ProvisionedWriteCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: NotRequired[
        AutoScalingSettingsUpdate
    ]


class ReplicaGlobalSecondaryIndexSettingsUpdate(TypedDict):
    IndexName: str
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedReadCapacityAutoScalingSettingsUpdate: NotRequired[
        AutoScalingSettingsUpdate
    ]


class ReplicaSettingsUpdate(TypedDict):
    RegionName: str
    ReplicaProvisionedReadCapacityUnits: NotRequired[int]
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: NotRequired[
        AutoScalingSettingsUpdate
    ]
    ReplicaGlobalSecondaryIndexSettingsUpdate: NotRequired[
        list[ReplicaGlobalSecondaryIndexSettingsUpdate]
    ]
    ReplicaTableClass: NotRequired[TableClass]


class UpdateGlobalTableSettingsInput(TypedDict, closed=True):
    GlobalTableName: str
    GlobalTableBillingMode: NotRequired[BillingMode]
    GlobalTableProvisionedWriteCapacityUnits: NotRequired[int]
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: NotRequired[
        AutoScalingSettingsUpdate
    ]
    GlobalTableGlobalSecondaryIndexSettingsUpdate: NotRequired[
        list[GlobalTableGlobalSecondaryIndexSettingsUpdate]
    ]
    ReplicaSettingsUpdate: NotRequired[list[ReplicaSettingsUpdate]]


class AttributeValueUpdate(TypedDict):
    Value: NotRequired[AttributeValue]
    Action: NotRequired[AttributeAction]


class UpdateItemInput(TypedDict, closed=True):
    TableName: str
    Key: dict[str, AttributeValue]
    AttributeUpdates: NotRequired[dict[str, AttributeValueUpdate]]
    Expected: NotRequired[dict[str, ExpectedAttributeValue]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ReturnValues: NotRequired[ReturnValue]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    UpdateExpression: NotRequired[str]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class UpdateKinesisStreamingDestinationInput(TypedDict, closed=True):
    TableName: str
    StreamArn: str
    UpdateKinesisStreamingConfiguration: NotRequired[
        UpdateKinesisStreamingConfiguration
    ]


class UpdateGlobalSecondaryIndexAction(TypedDict):
    IndexName: str
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[WarmThroughput]


class CreateGlobalSecondaryIndexAction(TypedDict):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[WarmThroughput]


class DeleteGlobalSecondaryIndexAction(TypedDict):
    IndexName: str


class GlobalSecondaryIndexUpdate(TypedDict):
    Update: NotRequired[UpdateGlobalSecondaryIndexAction]
    Create: NotRequired[CreateGlobalSecondaryIndexAction]
    Delete: NotRequired[DeleteGlobalSecondaryIndexAction]


class ReplicaGlobalSecondaryIndex(TypedDict):
    IndexName: str
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverride]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverride]


class CreateReplicationGroupMemberAction(TypedDict):
    RegionName: str
    KMSMasterKeyId: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverride]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverride]
    GlobalSecondaryIndexes: NotRequired[list[ReplicaGlobalSecondaryIndex]]
    TableClassOverride: NotRequired[TableClass]


class UpdateReplicationGroupMemberAction(TypedDict):
    RegionName: str
    KMSMasterKeyId: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverride]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverride]
    GlobalSecondaryIndexes: NotRequired[list[ReplicaGlobalSecondaryIndex]]
    TableClassOverride: NotRequired[TableClass]


class DeleteReplicationGroupMemberAction(TypedDict):
    RegionName: str


class DisassociateReplicationGroupMemberAction(TypedDict):
    RegionName: str
    DisassociationMode: DisassociationMode


class ReplicationGroupUpdate(TypedDict):
    Create: NotRequired[CreateReplicationGroupMemberAction]
    Update: NotRequired[UpdateReplicationGroupMemberAction]
    Delete: NotRequired[DeleteReplicationGroupMemberAction]
    Disassociate: NotRequired[DisassociateReplicationGroupMemberAction]


class CreateGlobalTableWitnessGroupMemberAction(TypedDict):
    RegionName: str


class DeleteGlobalTableWitnessGroupMemberAction(TypedDict):
    RegionName: str


class GlobalTableWitnessGroupUpdate(TypedDict):
    Create: NotRequired[CreateGlobalTableWitnessGroupMemberAction]
    Delete: NotRequired[DeleteGlobalTableWitnessGroupMemberAction]


class CreateVectorIndexAction(TypedDict):
    IndexName: str
    VectorAttribute: VectorAttributeDefinition
    SearchSchema: NotRequired[list[SearchSchemaElement]]
    Projection: Projection
    Dimensions: int
    DistanceFunction: VectorDistanceFunction


class DeleteVectorIndexAction(TypedDict):
    IndexName: str


class VectorIndexUpdate(TypedDict):
    Create: NotRequired[CreateVectorIndexAction]
    Delete: NotRequired[DeleteVectorIndexAction]


class UpdateTableInput(TypedDict, closed=True):
    AttributeDefinitions: NotRequired[list[AttributeDefinition]]
    TableName: str
    BillingMode: NotRequired[BillingMode]
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    GlobalSecondaryIndexUpdates: NotRequired[list[GlobalSecondaryIndexUpdate]]
    StreamSpecification: NotRequired[StreamSpecification]
    SSESpecification: NotRequired[SSESpecification]
    ReplicaUpdates: NotRequired[list[ReplicationGroupUpdate]]
    TableClass: NotRequired[TableClass]
    DeletionProtectionEnabled: NotRequired[bool]
    MultiRegionConsistency: NotRequired[MultiRegionConsistency]
    GlobalTableWitnessUpdates: NotRequired[list[GlobalTableWitnessGroupUpdate]]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[WarmThroughput]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationMode]
    DisassociationProtectionEnabled: NotRequired[bool]
    VectorIndexUpdates: NotRequired[list[VectorIndexUpdate]]


class GlobalSecondaryIndexAutoScalingUpdate(TypedDict):
    IndexName: NotRequired[str]
    ProvisionedWriteCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdate]


class ReplicaGlobalSecondaryIndexAutoScalingUpdate(TypedDict):
    IndexName: NotRequired[str]
    ProvisionedReadCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdate]


class ReplicaAutoScalingUpdate(TypedDict):
    RegionName: str
    ReplicaGlobalSecondaryIndexUpdates: NotRequired[
        list[ReplicaGlobalSecondaryIndexAutoScalingUpdate]
    ]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: NotRequired[
        AutoScalingSettingsUpdate
    ]


class UpdateTableReplicaAutoScalingInput(TypedDict, closed=True):
    GlobalSecondaryIndexUpdates: NotRequired[
        list[GlobalSecondaryIndexAutoScalingUpdate]
    ]
    TableName: str
    ProvisionedWriteCapacityAutoScalingUpdate: NotRequired[AutoScalingSettingsUpdate]
    ReplicaUpdates: NotRequired[list[ReplicaAutoScalingUpdate]]


class UpdateTimeToLiveInput(TypedDict, closed=True):
    TableName: str
    TimeToLiveSpecification: TimeToLiveSpecification
