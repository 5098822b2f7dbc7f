"""Response types of Amazon DynamoDB: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals
from boto_types.values import ResponseMetadata


class AttributeValue(TypedDict, total=False):
    S: str
    N: str
    B: bytes
    SS: list[str]
    NS: list[str]
    BS: list[bytes]
    NULL: bool
    BOOL: bool
    M: "dict[str, AttributeValue]"
    L: "list[AttributeValue]"


class BatchStatementError(TypedDict, total=False):
    Code: literals.BatchStatementErrorCodeEnum
    Message: str
    Item: dict[str, AttributeValue]


class BatchStatementResponse(TypedDict, total=False):
    Error: BatchStatementError
    TableName: str
    Item: dict[str, AttributeValue]


class Capacity(TypedDict, total=False):
    ReadCapacityUnits: float
    WriteCapacityUnits: float
    CapacityUnits: float


class VectorCapacity(TypedDict, total=False):
    VectorSearchRequestBytes: float
    VectorWriteRequestBytes: float


class ConsumedCapacity(TypedDict, total=False):
    TableName: str
    CapacityUnits: float
    ReadCapacityUnits: float
    WriteCapacityUnits: float
    Table: Capacity
    LocalSecondaryIndexes: dict[str, Capacity]
    GlobalSecondaryIndexes: dict[str, Capacity]
    VectorIndexes: dict[str, VectorCapacity]


class BatchExecuteStatementOutput(TypedDict, total=False):
    Responses: list[BatchStatementResponse]
    ConsumedCapacity: list[ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class KeysAndAttributes(TypedDict, total=False):
    Keys: Required[list[dict[str, AttributeValue]]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class BatchGetItemOutput(TypedDict, total=False):
    Responses: dict[str, list[dict[str, AttributeValue]]]
    UnprocessedKeys: dict[str, KeysAndAttributes]
    ConsumedCapacity: list[ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class PutRequest(TypedDict):
    Item: dict[str, AttributeValue]


class DeleteRequest(TypedDict):
    Key: dict[str, AttributeValue]


class WriteRequest(TypedDict, total=False):
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest


class ItemCollectionMetrics(TypedDict, total=False):
    ItemCollectionKey: dict[str, AttributeValue]
    SizeEstimateRangeGB: list[float]


class BatchWriteItemOutput(TypedDict, total=False):
    UnprocessedItems: dict[str, list[WriteRequest]]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    ConsumedCapacity: list[ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class CancelBulkOperationOutput(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: literals.BulkOperationStatus
    ResponseMetadata: ResponseMetadata


class BackupDetails(TypedDict):
    BackupArn: str
    BackupName: str
    BackupSizeBytes: NotRequired[int]
    BackupStatus: literals.BackupStatus
    BackupType: literals.BackupType
    BackupCreationDateTime: datetime
    BackupExpiryDateTime: NotRequired[datetime]


class CreateBackupOutput(TypedDict):
    BackupDetails: NotRequired[BackupDetails]
    ResponseMetadata: ResponseMetadata


class ProvisionedThroughputOverride(TypedDict, total=False):
    ReadCapacityUnits: int


class OnDemandThroughputOverride(TypedDict, total=False):
    MaxReadRequestUnits: int


class TableWarmThroughputDescription(TypedDict, total=False):
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int
    Status: literals.TableStatus


class GlobalSecondaryIndexWarmThroughputDescription(TypedDict, total=False):
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int
    Status: literals.IndexStatus


class ReplicaGlobalSecondaryIndexDescription(TypedDict, total=False):
    IndexName: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription


class TableClassSummary(TypedDict, total=False):
    TableClass: literals.TableClass
    LastUpdateDateTime: datetime


class ReplicaDescription(TypedDict, total=False):
    RegionName: str
    ReplicaStatus: literals.ReplicaStatus
    ReplicaArn: str
    ReplicaStatusDescription: str
    ReplicaStatusPercentProgress: str
    KMSMasterKeyId: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    OnDemandThroughputOverride: OnDemandThroughputOverride
    WarmThroughput: TableWarmThroughputDescription
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexDescription]
    ReplicaInaccessibleDateTime: datetime
    ReplicaTableClassSummary: TableClassSummary
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode


class GlobalTableDescription(TypedDict, total=False):
    ReplicationGroup: list[ReplicaDescription]
    GlobalTableArn: str
    CreationDateTime: datetime
    GlobalTableStatus: literals.GlobalTableStatus
    GlobalTableName: str


class CreateGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class AttributeDefinition(TypedDict):
    AttributeName: str
    AttributeType: literals.ScalarAttributeType


class KeySchemaElement(TypedDict):
    AttributeName: str
    KeyType: literals.KeyType


class ProvisionedThroughputDescription(TypedDict):
    LastIncreaseDateTime: NotRequired[datetime]
    LastDecreaseDateTime: NotRequired[datetime]
    NumberOfDecreasesToday: int
    ReadCapacityUnits: int
    WriteCapacityUnits: int


class BillingModeSummary(TypedDict):
    BillingMode: literals.BillingMode
    LastUpdateToPayPerRequestDateTime: NotRequired[datetime]


class Projection(TypedDict, total=False):
    ProjectionType: literals.ProjectionType
    NonKeyAttributes: list[str]


class LocalSecondaryIndexDescription(TypedDict, total=False):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection
    IndexSizeBytes: int
    ItemCount: int
    IndexArn: str


class OnDemandThroughput(TypedDict, total=False):
    MaxReadRequestUnits: int
    MaxWriteRequestUnits: int


class GlobalSecondaryIndexDescription(TypedDict, total=False):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection
    IndexStatus: literals.IndexStatus
    Backfilling: bool
    ProvisionedThroughput: ProvisionedThroughputDescription
    IndexSizeBytes: int
    ItemCount: int
    IndexArn: str
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription


class StreamSpecification(TypedDict):
    StreamEnabled: bool
    StreamViewType: NotRequired[literals.StreamViewType]


class GlobalTableWitnessDescription(TypedDict, total=False):
    RegionName: str
    WitnessStatus: literals.WitnessStatus


class RestoreSummary(TypedDict):
    SourceBackupArn: NotRequired[str]
    SourceTableArn: NotRequired[str]
    RestoreDateTime: datetime
    RestoreInProgress: bool


class SSEDescription(TypedDict, total=False):
    Status: literals.SSEStatus
    SSEType: literals.SSEType
    KMSMasterKeyArn: str
    InaccessibleEncryptionDateTime: datetime


class ArchivalSummary(TypedDict, total=False):
    ArchivalDateTime: datetime
    ArchivalReason: str
    ArchivalBackupArn: str


class SearchSchemaElement(TypedDict):
    AttributeName: str
    SearchSchemaElementType: literals.SearchSchemaElementType


class VectorAttributeDefinition(TypedDict):
    AttributeName: str


class VectorIndexDescription(TypedDict, total=False):
    IndexName: str
    SearchSchema: list[SearchSchemaElement]
    Projection: Projection
    VectorAttribute: VectorAttributeDefinition
    Dimensions: int
    DistanceFunction: literals.VectorDistanceFunction
    IndexStatus: literals.IndexStatus
    Backfilling: bool
    IndexSizeBytes: int
    ItemCount: int
    IndexArn: str


class TableDescription(TypedDict, total=False):
    AttributeDefinitions: list[AttributeDefinition]
    TableName: Required[str]
    KeySchema: list[KeySchemaElement]
    TableStatus: Required[literals.TableStatus]
    CreationDateTime: datetime
    ProvisionedThroughput: Required[ProvisionedThroughputDescription]
    TableSizeBytes: Required[int]
    ItemCount: Required[int]
    TableArn: Required[str]
    TableId: str
    BillingModeSummary: BillingModeSummary
    LocalSecondaryIndexes: list[LocalSecondaryIndexDescription]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexDescription]
    StreamSpecification: StreamSpecification
    LatestStreamLabel: str
    LatestStreamArn: str
    GlobalTableVersion: str
    Replicas: list[ReplicaDescription]
    GlobalTableWitnesses: list[GlobalTableWitnessDescription]
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    RestoreSummary: RestoreSummary
    SSEDescription: SSEDescription
    ArchivalSummary: ArchivalSummary
    TableClassSummary: TableClassSummary
    DeletionProtectionEnabled: bool
    DisassociationProtectionEnabled: bool
    OnDemandThroughput: OnDemandThroughput
    WarmThroughput: TableWarmThroughputDescription
    MultiRegionConsistency: literals.MultiRegionConsistency
    VectorIndexes: list[VectorIndexDescription]


class CreateTableOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class ProvisionedThroughput(TypedDict):
    ReadCapacityUnits: int
    WriteCapacityUnits: int


class SourceTableDetails(TypedDict):
    TableName: str
    TableId: str
    TableArn: NotRequired[str]
    TableSizeBytes: NotRequired[int]
    KeySchema: list[KeySchemaElement]
    TableCreationDateTime: datetime
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    ItemCount: NotRequired[int]
    BillingMode: NotRequired[literals.BillingMode]


class LocalSecondaryIndexInfo(TypedDict, total=False):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection


class GlobalSecondaryIndexInfo(TypedDict, total=False):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput


class TimeToLiveDescription(TypedDict, total=False):
    TimeToLiveStatus: literals.TimeToLiveStatus
    AttributeName: str


class VectorIndexInfo(TypedDict, total=False):
    IndexName: str
    VectorAttribute: VectorAttributeDefinition
    SearchSchema: list[SearchSchemaElement]
    Projection: Projection
    Dimensions: int
    DistanceFunction: literals.VectorDistanceFunction


class SourceTableFeatureDetails(TypedDict, total=False):
    LocalSecondaryIndexes: list[LocalSecondaryIndexInfo]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexInfo]
    StreamDescription: StreamSpecification
    TimeToLiveDescription: TimeToLiveDescription
    SSEDescription: SSEDescription
    VectorIndexes: list[VectorIndexInfo]


class BackupDescription(TypedDict, total=False):
    BackupDetails: BackupDetails
    SourceTableDetails: SourceTableDetails
    SourceTableFeatureDetails: SourceTableFeatureDetails


class DeleteBackupOutput(TypedDict):
    BackupDescription: NotRequired[BackupDescription]
    ResponseMetadata: ResponseMetadata


class DeleteItemOutput(TypedDict, total=False):
    Attributes: dict[str, AttributeValue]
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
    ResponseMetadata: Required[ResponseMetadata]


class DeleteResourcePolicyOutput(TypedDict):
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTableOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class DescribeBackupOutput(TypedDict):
    BackupDescription: NotRequired[BackupDescription]
    ResponseMetadata: ResponseMetadata


class BulkOperationTableDetail(TypedDict, total=False):
    TableName: str
    TableId: str


class InputS3Configuration(TypedDict, total=False):
    S3BucketOwner: str
    S3Bucket: Required[str]
    S3KeyPrefix: str
    InputFormat: Required[literals.BulkOperationInputFormat]
    InputCompressionType: literals.InputCompressionType


class OutputS3Configuration(TypedDict, total=False):
    S3BucketOwner: str
    S3Bucket: str
    S3KeyPrefix: str
    S3SseAlgorithm: literals.S3SseAlgorithm
    S3SseKmsKeyId: str
    OutputType: Required[list[literals.OutputTypeEnum]]


class BulkOperationBytes(TypedDict, total=False):
    BulkPutBytes: int


class BulkOperationVectorBytes(TypedDict, total=False):
    BulkPutVectorBytes: int


class BulkOperationUsage(TypedDict, total=False):
    TableName: str
    BulkPutBytes: int
    Table: BulkOperationBytes
    LocalSecondaryIndexes: dict[str, BulkOperationBytes]
    GlobalSecondaryIndexes: dict[str, BulkOperationBytes]
    VectorIndexes: dict[str, BulkOperationVectorBytes]


class BulkOperationDescription(TypedDict, total=False):
    BulkOperationArn: str
    BulkOperationStatus: literals.BulkOperationStatus
    TableDetails: list[BulkOperationTableDetail]
    ClientToken: str
    InputS3Configuration: InputS3Configuration
    OutputS3Configuration: OutputS3Configuration
    StartTime: datetime
    EndTime: datetime
    ProcessedItemCount: int
    ProcessedInputBytes: int
    TotalInputBytes: int
    BulkOperationUsage: list[BulkOperationUsage]
    FailedItemCount: int
    FailureCode: str
    FailureMessage: str
    MaxWriteRequestUnits: int
    PerformanceTier: literals.BulkOperationPerformanceTier


class DescribeBulkOperationOutput(TypedDict):
    BulkOperationDescription: BulkOperationDescription
    ResponseMetadata: ResponseMetadata


class PointInTimeRecoveryDescription(TypedDict, total=False):
    PointInTimeRecoveryStatus: literals.PointInTimeRecoveryStatus
    RecoveryPeriodInDays: int
    EarliestRestorableDateTime: datetime
    LatestRestorableDateTime: datetime


class ContinuousBackupsDescription(TypedDict):
    ContinuousBackupsStatus: literals.ContinuousBackupsStatus
    PointInTimeRecoveryDescription: NotRequired[PointInTimeRecoveryDescription]


class DescribeContinuousBackupsOutput(TypedDict):
    ContinuousBackupsDescription: NotRequired[ContinuousBackupsDescription]
    ResponseMetadata: ResponseMetadata


class FailureException(TypedDict, total=False):
    ExceptionName: str
    ExceptionDescription: str


class DescribeContributorInsightsOutput(TypedDict, total=False):
    TableName: str
    IndexName: str
    ContributorInsightsRuleList: list[str]
    ContributorInsightsStatus: literals.ContributorInsightsStatus
    LastUpdateDateTime: datetime
    FailureException: FailureException
    ContributorInsightsMode: literals.ContributorInsightsMode
    ResponseMetadata: Required[ResponseMetadata]


class Endpoint(TypedDict):
    Address: str
    CachePeriodInMinutes: int


class DescribeEndpointsResponse(TypedDict):
    Endpoints: list[Endpoint]
    ResponseMetadata: ResponseMetadata


class IncrementalExportSpecification(TypedDict, total=False):
    ExportFromTime: datetime
    ExportToTime: datetime
    ExportViewType: literals.ExportViewType


class FilterSpecification(TypedDict, total=False):
    FilterExpression: str
    ProjectionExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]


class ExportDescription(TypedDict, total=False):
    ExportArn: str
    ExportStatus: literals.ExportStatus
    StartTime: datetime
    EndTime: datetime
    ExportManifest: str
    TableArn: str
    TableId: str
    ExportTime: datetime
    ClientToken: str
    S3Bucket: str
    S3BucketOwner: str
    S3Prefix: str
    S3SseAlgorithm: literals.S3SseAlgorithm
    S3SseKmsKeyId: str
    FailureCode: str
    FailureMessage: str
    ExportFormat: literals.ExportFormat
    BilledSizeBytes: int
    ItemCount: int
    ExportType: literals.ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
    FilterSpecification: FilterSpecification


class DescribeExportOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class DescribeGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class AutoScalingTargetTrackingScalingPolicyConfigurationDescription(
    TypedDict,
    total=False,
):
    DisableScaleIn: bool
    ScaleInCooldown: int
    ScaleOutCooldown: int
    TargetValue: Required[float]


class AutoScalingPolicyDescription(TypedDict, total=False):
    PolicyName: str
    TargetTrackingScalingPolicyConfiguration: (
        AutoScalingTargetTrackingScalingPolicyConfigurationDescription
    )


class AutoScalingSettingsDescription(TypedDict, total=False):
    MinimumUnits: int
    MaximumUnits: int
    AutoScalingDisabled: bool
    AutoScalingRoleArn: str
    ScalingPolicies: list[AutoScalingPolicyDescription]


class ReplicaGlobalSecondaryIndexSettingsDescription(TypedDict, total=False):
    IndexName: Required[str]
    IndexStatus: literals.IndexStatus
    ProvisionedReadCapacityUnits: int
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityUnits: int
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription


class ReplicaSettingsDescription(TypedDict, total=False):
    RegionName: Required[str]
    ReplicaStatus: literals.ReplicaStatus
    ReplicaBillingModeSummary: BillingModeSummary
    ReplicaProvisionedReadCapacityUnits: int
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityUnits: int
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaGlobalSecondaryIndexSettings: list[
        ReplicaGlobalSecondaryIndexSettingsDescription
    ]
    ReplicaTableClassSummary: TableClassSummary


class DescribeGlobalTableSettingsOutput(TypedDict, total=False):
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescription]
    ResponseMetadata: Required[ResponseMetadata]


class S3BucketSource(TypedDict, total=False):
    S3BucketOwner: str
    S3Bucket: Required[str]
    S3KeyPrefix: str


class CsvOptions(TypedDict, total=False):
    Delimiter: str
    HeaderList: list[str]


class InputFormatOptions(TypedDict, total=False):
    Csv: CsvOptions


class SSESpecification(TypedDict, total=False):
    Enabled: bool
    SSEType: literals.SSEType
    KMSMasterKeyId: str


class WarmThroughput(TypedDict, total=False):
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int


class GlobalSecondaryIndex(TypedDict):
    IndexName: str
    KeySchema: list[KeySchemaElement]
    Projection: Projection
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[WarmThroughput]


class VectorIndex(TypedDict):
    IndexName: str
    VectorAttribute: VectorAttributeDefinition
    SearchSchema: NotRequired[list[SearchSchemaElement]]
    Projection: Projection
    Dimensions: int
    DistanceFunction: literals.VectorDistanceFunction


class TableCreationParameters(TypedDict, total=False):
    TableName: Required[str]
    AttributeDefinitions: Required[list[AttributeDefinition]]
    KeySchema: Required[list[KeySchemaElement]]
    BillingMode: literals.BillingMode
    ProvisionedThroughput: ProvisionedThroughput
    OnDemandThroughput: OnDemandThroughput
    SSESpecification: SSESpecification
    GlobalSecondaryIndexes: list[GlobalSecondaryIndex]
    VectorIndexes: list[VectorIndex]


class ImportTableDescription(TypedDict, total=False):
    ImportArn: str
    ImportStatus: literals.ImportStatus
    TableArn: str
    TableId: str
    ClientToken: str
    S3BucketSource: S3BucketSource
    ErrorCount: int
    CloudWatchLogGroupArn: str
    InputFormat: literals.InputFormat
    InputFormatOptions: InputFormatOptions
    InputCompressionType: literals.InputCompressionType
    TableCreationParameters: TableCreationParameters
    StartTime: datetime
    EndTime: datetime
    ProcessedSizeBytes: int
    ProcessedItemCount: int
    ImportedItemCount: int
    FailureCode: str
    FailureMessage: str


class DescribeImportOutput(TypedDict):
    ImportTableDescription: ImportTableDescription
    ResponseMetadata: ResponseMetadata


class KinesisDataStreamDestination(TypedDict, total=False):
    StreamArn: str
    DestinationStatus: literals.DestinationStatus
    DestinationStatusDescription: str
    ApproximateCreationDateTimePrecision: literals.ApproximateCreationDateTimePrecision


class DescribeKinesisStreamingDestinationOutput(TypedDict, total=False):
    TableName: str
    KinesisDataStreamDestinations: list[KinesisDataStreamDestination]
    ResponseMetadata: Required[ResponseMetadata]


class DescribeLimitsOutput(TypedDict, total=False):
    AccountMaxReadCapacityUnits: int
    AccountMaxWriteCapacityUnits: int
    TableMaxReadCapacityUnits: int
    TableMaxWriteCapacityUnits: int
    ResponseMetadata: Required[ResponseMetadata]


class DescribeTableOutput(TypedDict):
    Table: TableDescription
    ResponseMetadata: ResponseMetadata


class ReplicaGlobalSecondaryIndexAutoScalingDescription(TypedDict, total=False):
    IndexName: str
    IndexStatus: literals.IndexStatus
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription


class ReplicaAutoScalingDescription(TypedDict, total=False):
    RegionName: str
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexAutoScalingDescription]
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    ReplicaStatus: literals.ReplicaStatus


class TableAutoScalingDescription(TypedDict, total=False):
    TableName: str
    TableStatus: literals.TableStatus
    Replicas: list[ReplicaAutoScalingDescription]


class DescribeTableReplicaAutoScalingOutput(TypedDict):
    TableAutoScalingDescription: NotRequired[TableAutoScalingDescription]
    ResponseMetadata: ResponseMetadata


class DescribeTimeToLiveOutput(TypedDict):
    TimeToLiveDescription: NotRequired[TimeToLiveDescription]
    ResponseMetadata: ResponseMetadata


class EnableKinesisStreamingConfiguration(TypedDict, total=False):
    ApproximateCreationDateTimePrecision: literals.ApproximateCreationDateTimePrecision


class KinesisStreamingDestinationOutput(TypedDict, total=False):
    TableName: str
    StreamArn: str
    DestinationStatus: literals.DestinationStatus
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
    ResponseMetadata: Required[ResponseMetadata]


class ExecuteStatementOutput(TypedDict, total=False):
    Items: list[dict[str, AttributeValue]]
    NextToken: str
    ConsumedCapacity: ConsumedCapacity
    LastEvaluatedKey: dict[str, AttributeValue]
    ResponseMetadata: Required[ResponseMetadata]


class ItemResponse(TypedDict, total=False):
    Item: dict[str, AttributeValue]


class ExecuteTransactionOutput(TypedDict, total=False):
    Responses: list[ItemResponse]
    ConsumedCapacity: list[ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class ExportTableToPointInTimeOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict, total=False):
    Item: dict[str, AttributeValue]
    ConsumedCapacity: ConsumedCapacity
    ResponseMetadata: Required[ResponseMetadata]


class GetResourcePolicyOutput(TypedDict, total=False):
    Policy: str
    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class ImportTableOutput(TypedDict):
    ImportTableDescription: ImportTableDescription
    ResponseMetadata: ResponseMetadata


class BackupSummary(TypedDict, total=False):
    TableName: str
    TableId: str
    TableArn: str
    BackupArn: str
    BackupName: str
    BackupCreationDateTime: datetime
    BackupExpiryDateTime: datetime
    BackupStatus: literals.BackupStatus
    BackupType: literals.BackupType
    BackupSizeBytes: int


class ListBackupsOutput(TypedDict, total=False):
    BackupSummaries: list[BackupSummary]
    LastEvaluatedBackupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class BulkOperationSummary(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: literals.BulkOperationStatus
    StartTime: datetime
    EndTime: NotRequired[datetime]


class ListBulkOperationsOutput(TypedDict, total=False):
    BulkOperationsSummaryList: list[BulkOperationSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ContributorInsightsSummary(TypedDict, total=False):
    TableName: str
    IndexName: str
    ContributorInsightsStatus: literals.ContributorInsightsStatus
    ContributorInsightsMode: literals.ContributorInsightsMode


class ListContributorInsightsOutput(TypedDict, total=False):
    ContributorInsightsSummaries: list[ContributorInsightsSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ExportSummary(TypedDict, total=False):
    ExportArn: str
    ExportStatus: literals.ExportStatus
    ExportType: literals.ExportType


class ListExportsOutput(TypedDict, total=False):
    ExportSummaries: list[ExportSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class Replica(TypedDict, total=False):
    RegionName: str


class GlobalTable(TypedDict, total=False):
    GlobalTableName: str
    ReplicationGroup: list[Replica]


class ListGlobalTablesOutput(TypedDict, total=False):
    GlobalTables: list[GlobalTable]
    LastEvaluatedGlobalTableName: str
    ResponseMetadata: Required[ResponseMetadata]


class ImportSummary(TypedDict, total=False):
    ImportArn: str
    ImportStatus: literals.ImportStatus
    TableArn: str
    S3BucketSource: S3BucketSource
    CloudWatchLogGroupArn: str
    InputFormat: literals.InputFormat
    StartTime: datetime
    EndTime: datetime


class ListImportsOutput(TypedDict, total=False):
    ImportSummaryList: list[ImportSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ListTablesOutput(TypedDict, total=False):
    TableNames: list[str]
    LastEvaluatedTableName: str
    ResponseMetadata: Required[ResponseMetadata]


class Tag(TypedDict):
    Key: str
    Value: str


class ListTagsOfResourceOutput(TypedDict, total=False):
    Tags: list[Tag]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class PutItemOutput(TypedDict, total=False):
    Attributes: dict[str, AttributeValue]
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
    ResponseMetadata: Required[ResponseMetadata]


class PutResourcePolicyOutput(TypedDict):
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class QueryOutput(TypedDict, total=False):
    Items: list[dict[str, AttributeValue]]
    Count: int
    ScannedCount: int
    LastEvaluatedKey: dict[str, AttributeValue]
    ConsumedCapacity: ConsumedCapacity
    ResponseMetadata: Required[ResponseMetadata]


class RestoreTableFromBackupOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class RestoreTableToPointInTimeOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class ScanOutput(TypedDict, total=False):
    Items: list[dict[str, AttributeValue]]
    Count: int
    ScannedCount: int
    LastEvaluatedKey: dict[str, AttributeValue]
    ConsumedCapacity: ConsumedCapacity
    ResponseMetadata: Required[ResponseMetadata]


class SearchResultItem(TypedDict, total=False):
    Item: dict[str, AttributeValue]
    Score: float


class SearchVectorsOutput(TypedDict, total=False):
    ConsumedCapacity: VectorCapacity
    SearchResults: list[SearchResultItem]
    ResponseMetadata: Required[ResponseMetadata]


class StartBulkPutItemsOutput(TypedDict):
    BulkOperationDescription: BulkOperationDescription
    ResponseMetadata: ResponseMetadata


class TransactGetItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[ConsumedCapacity]
    Responses: list[ItemResponse]
    ResponseMetadata: Required[ResponseMetadata]


class TransactWriteItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[ConsumedCapacity]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    ResponseMetadata: Required[ResponseMetadata]


class UpdateContinuousBackupsOutput(TypedDict):
    ContinuousBackupsDescription: NotRequired[ContinuousBackupsDescription]
    ResponseMetadata: ResponseMetadata


class UpdateContributorInsightsOutput(TypedDict, total=False):
    TableName: str
    IndexName: str
    ContributorInsightsStatus: literals.ContributorInsightsStatus
    ContributorInsightsMode: literals.ContributorInsightsMode
    ResponseMetadata: Required[ResponseMetadata]


class UpdateGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class UpdateGlobalTableSettingsOutput(TypedDict, total=False):
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescription]
    ResponseMetadata: Required[ResponseMetadata]


class UpdateItemOutput(TypedDict, total=False):
    Attributes: dict[str, AttributeValue]
    ConsumedCapacity: ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
    ResponseMetadata: Required[ResponseMetadata]


class UpdateKinesisStreamingConfiguration(TypedDict, total=False):
    ApproximateCreationDateTimePrecision: literals.ApproximateCreationDateTimePrecision


class UpdateKinesisStreamingDestinationOutput(TypedDict, total=False):
    TableName: str
    StreamArn: str
    DestinationStatus: literals.DestinationStatus
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
    ResponseMetadata: Required[ResponseMetadata]


class UpdateTableOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class UpdateTableReplicaAutoScalingOutput(TypedDict):
    TableAutoScalingDescription: NotRequired[TableAutoScalingDescription]
    ResponseMetadata: ResponseMetadata


class TimeToLiveSpecification(TypedDict):
    Enabled: bool
    AttributeName: str


class UpdateTimeToLiveOutput(TypedDict):
    TimeToLiveSpecification: NotRequired[TimeToLiveSpecification]
    ResponseMetadata: ResponseMetadata


class ThrottlingReason(TypedDict, total=False):
    reason: str
    resource: str


class CancellationReason(TypedDict, total=False):
    Item: dict[str, AttributeValue]
    Code: str
    Message: str
