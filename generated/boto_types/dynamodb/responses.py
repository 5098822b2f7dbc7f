"""What comes back from Amazon DynamoDB."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.dynamodb.literals import (
    ApproximateCreationDateTimePrecision,
    BackupStatus,
    BackupType,
    BatchStatementErrorCodeEnum,
    BillingMode,
    BulkOperationInputFormat,
    BulkOperationPerformanceTier,
    BulkOperationStatus,
    ContinuousBackupsStatus,
    ContributorInsightsMode,
    ContributorInsightsStatus,
    DestinationStatus,
    ExportFormat,
    ExportStatus,
    ExportType,
    ExportViewType,
    GlobalTableSettingsReplicationMode,
    GlobalTableStatus,
    ImportStatus,
    IndexStatus,
    InputCompressionType,
    InputFormat,
    KeyType,
    MultiRegionConsistency,
    OutputTypeEnum,
    PointInTimeRecoveryStatus,
    ProjectionType,
    ReplicaStatus,
    S3SseAlgorithm,
    ScalarAttributeType,
    SearchSchemaElementType,
    SSEStatus,
    SSEType,
    StreamViewType,
    TableClass,
    TableStatus,
    TimeToLiveStatus,
    VectorDistanceFunction,
    WitnessStatus,
)
from boto_types.values import ResponseMetadata


class AttributeValue(TypedDict):
    S: NotRequired[str]
    N: NotRequired[str]
    B: NotRequired[bytes]
    SS: NotRequired[list[str]]
    NS: NotRequired[list[str]]
    BS: NotRequired[list[bytes]]
    NULL: NotRequired[bool]
    BOOL: NotRequired[bool]
    M: NotRequired["dict[str, AttributeValue]"]
    L: NotRequired["list[AttributeValue]"]


class BatchStatementError(TypedDict):
    Code: NotRequired[BatchStatementErrorCodeEnum]
    Message: NotRequired[str]
    Item: NotRequired[dict[str, AttributeValue]]


class BatchStatementResponse(TypedDict):
    Error: NotRequired[BatchStatementError]
    TableName: NotRequired[str]
    Item: NotRequired[dict[str, AttributeValue]]


class Capacity(TypedDict):
    ReadCapacityUnits: NotRequired[float]
    WriteCapacityUnits: NotRequired[float]
    CapacityUnits: NotRequired[float]


class VectorCapacity(TypedDict):
    VectorSearchRequestBytes: NotRequired[float]
    VectorWriteRequestBytes: NotRequired[float]


class ConsumedCapacity(TypedDict):
    TableName: NotRequired[str]
    CapacityUnits: NotRequired[float]
    ReadCapacityUnits: NotRequired[float]
    WriteCapacityUnits: NotRequired[float]
    Table: NotRequired[Capacity]
    LocalSecondaryIndexes: NotRequired[dict[str, Capacity]]
    GlobalSecondaryIndexes: NotRequired[dict[str, Capacity]]
    VectorIndexes: NotRequired[dict[str, VectorCapacity]]


class BatchExecuteStatementOutput(TypedDict):
    Responses: NotRequired[list[BatchStatementResponse]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class KeysAndAttributes(TypedDict):
    Keys: list[dict[str, AttributeValue]]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class BatchGetItemOutput(TypedDict):
    Responses: NotRequired[dict[str, list[dict[str, AttributeValue]]]]
    UnprocessedKeys: NotRequired[dict[str, KeysAndAttributes]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class PutRequest(TypedDict):
    Item: dict[str, AttributeValue]


class DeleteRequest(TypedDict):
    Key: dict[str, AttributeValue]


class WriteRequest(TypedDict):
    PutRequest: NotRequired[PutRequest]
    DeleteRequest: NotRequired[DeleteRequest]


class ItemCollectionMetrics(TypedDict):
    ItemCollectionKey: NotRequired[dict[str, AttributeValue]]
    SizeEstimateRangeGB: NotRequired[list[float]]


class BatchWriteItemOutput(TypedDict):
    UnprocessedItems: NotRequired[dict[str, list[WriteRequest]]]
    ItemCollectionMetrics: NotRequired[dict[str, list[ItemCollectionMetrics]]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class CancelBulkOperationOutput(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: BulkOperationStatus
    ResponseMetadata: ResponseMetadata


class BackupDetails(TypedDict):
    BackupArn: str
    BackupName: str
    BackupSizeBytes: NotRequired[int]
    BackupStatus: BackupStatus
    BackupType: BackupType
    BackupCreationDateTime: datetime
    BackupExpiryDateTime: NotRequired[datetime]


class CreateBackupOutput(TypedDict):
    BackupDetails: NotRequired[BackupDetails]
    ResponseMetadata: ResponseMetadata


class ProvisionedThroughputOverride(TypedDict):
    ReadCapacityUnits: NotRequired[int]


class OnDemandThroughputOverride(TypedDict):
    MaxReadRequestUnits: NotRequired[int]


class TableWarmThroughputDescription(TypedDict):
    ReadUnitsPerSecond: NotRequired[int]
    WriteUnitsPerSecond: NotRequired[int]
    Status: NotRequired[TableStatus]


class GlobalSecondaryIndexWarmThroughputDescription(TypedDict):
    ReadUnitsPerSecond: NotRequired[int]
    WriteUnitsPerSecond: NotRequired[int]
    Status: NotRequired[IndexStatus]


class ReplicaGlobalSecondaryIndexDescription(TypedDict):
    IndexName: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverride]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverride]
    WarmThroughput: NotRequired[GlobalSecondaryIndexWarmThroughputDescription]


class TableClassSummary(TypedDict):
    TableClass: NotRequired[TableClass]
    LastUpdateDateTime: NotRequired[datetime]


class ReplicaDescription(TypedDict):
    RegionName: NotRequired[str]
    ReplicaStatus: NotRequired[ReplicaStatus]
    ReplicaArn: NotRequired[str]
    ReplicaStatusDescription: NotRequired[str]
    ReplicaStatusPercentProgress: NotRequired[str]
    KMSMasterKeyId: NotRequired[str]
    ProvisionedThroughputOverride: NotRequired[ProvisionedThroughputOverride]
    OnDemandThroughputOverride: NotRequired[OnDemandThroughputOverride]
    WarmThroughput: NotRequired[TableWarmThroughputDescription]
    GlobalSecondaryIndexes: NotRequired[list[ReplicaGlobalSecondaryIndexDescription]]
    ReplicaInaccessibleDateTime: NotRequired[datetime]
    ReplicaTableClassSummary: NotRequired[TableClassSummary]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationMode]


class GlobalTableDescription(TypedDict):
    ReplicationGroup: NotRequired[list[ReplicaDescription]]
    GlobalTableArn: NotRequired[str]
    CreationDateTime: NotRequired[datetime]
    GlobalTableStatus: NotRequired[GlobalTableStatus]
    GlobalTableName: NotRequired[str]


class CreateGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class AttributeDefinition(TypedDict):
    AttributeName: str
    AttributeType: ScalarAttributeType


class KeySchemaElement(TypedDict):
    AttributeName: str
    KeyType: KeyType


class ProvisionedThroughputDescription(TypedDict):
    LastIncreaseDateTime: NotRequired[datetime]
    LastDecreaseDateTime: NotRequired[datetime]
    NumberOfDecreasesToday: NotRequired[int]
    ReadCapacityUnits: NotRequired[int]
    WriteCapacityUnits: NotRequired[int]


class BillingModeSummary(TypedDict):
    BillingMode: NotRequired[BillingMode]
    LastUpdateToPayPerRequestDateTime: NotRequired[datetime]


class Projection(TypedDict):
    ProjectionType: NotRequired[ProjectionType]
    NonKeyAttributes: NotRequired[list[str]]


class LocalSecondaryIndexDescription(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElement]]
    Projection: NotRequired[Projection]
    IndexSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    IndexArn: NotRequired[str]


class OnDemandThroughput(TypedDict):
    MaxReadRequestUnits: NotRequired[int]
    MaxWriteRequestUnits: NotRequired[int]


class GlobalSecondaryIndexDescription(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElement]]
    Projection: NotRequired[Projection]
    IndexStatus: NotRequired[IndexStatus]
    Backfilling: NotRequired[bool]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputDescription]
    IndexSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    IndexArn: NotRequired[str]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[GlobalSecondaryIndexWarmThroughputDescription]


class StreamSpecification(TypedDict):
    StreamEnabled: bool
    StreamViewType: NotRequired[StreamViewType]


class GlobalTableWitnessDescription(TypedDict):
    RegionName: NotRequired[str]
    WitnessStatus: NotRequired[WitnessStatus]


class RestoreSummary(TypedDict):
    SourceBackupArn: NotRequired[str]
    SourceTableArn: NotRequired[str]
    RestoreDateTime: datetime
    RestoreInProgress: bool


class SSEDescription(TypedDict):
    Status: NotRequired[SSEStatus]
    SSEType: NotRequired[SSEType]
    KMSMasterKeyArn: NotRequired[str]
    InaccessibleEncryptionDateTime: NotRequired[datetime]


class ArchivalSummary(TypedDict):
    ArchivalDateTime: NotRequired[datetime]
    ArchivalReason: NotRequired[str]
    ArchivalBackupArn: NotRequired[str]


class SearchSchemaElement(TypedDict):
    AttributeName: str
    SearchSchemaElementType: SearchSchemaElementType


class VectorAttributeDefinition(TypedDict):
    AttributeName: str


class VectorIndexDescription(TypedDict):
    IndexName: NotRequired[str]
    SearchSchema: NotRequired[list[SearchSchemaElement]]
    Projection: NotRequired[Projection]
    VectorAttribute: NotRequired[VectorAttributeDefinition]
    Dimensions: NotRequired[int]
    DistanceFunction: NotRequired[VectorDistanceFunction]
    IndexStatus: NotRequired[IndexStatus]
    Backfilling: NotRequired[bool]
    IndexSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    IndexArn: NotRequired[str]


class TableDescription(TypedDict):
    AttributeDefinitions: NotRequired[list[AttributeDefinition]]
    TableName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElement]]
    TableStatus: NotRequired[TableStatus]
    CreationDateTime: NotRequired[datetime]
    ProvisionedThroughput: NotRequired[ProvisionedThroughputDescription]
    TableSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    BillingModeSummary: NotRequired[BillingModeSummary]
    LocalSecondaryIndexes: NotRequired[list[LocalSecondaryIndexDescription]]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndexDescription]]
    StreamSpecification: NotRequired[StreamSpecification]
    LatestStreamLabel: NotRequired[str]
    LatestStreamArn: NotRequired[str]
    GlobalTableVersion: NotRequired[str]
    Replicas: NotRequired[list[ReplicaDescription]]
    GlobalTableWitnesses: NotRequired[list[GlobalTableWitnessDescription]]
    GlobalTableSettingsReplicationMode: NotRequired[GlobalTableSettingsReplicationMode]
    RestoreSummary: NotRequired[RestoreSummary]
    SSEDescription: NotRequired[SSEDescription]
    ArchivalSummary: NotRequired[ArchivalSummary]
    TableClassSummary: NotRequired[TableClassSummary]
    DeletionProtectionEnabled: NotRequired[bool]
    DisassociationProtectionEnabled: NotRequired[bool]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    WarmThroughput: NotRequired[TableWarmThroughputDescription]
    MultiRegionConsistency: NotRequired[MultiRegionConsistency]
    VectorIndexes: NotRequired[list[VectorIndexDescription]]


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
    BillingMode: NotRequired[BillingMode]


class LocalSecondaryIndexInfo(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElement]]
    Projection: NotRequired[Projection]


class GlobalSecondaryIndexInfo(TypedDict):
    IndexName: NotRequired[str]
    KeySchema: NotRequired[list[KeySchemaElement]]
    Projection: NotRequired[Projection]
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    OnDemandThroughput: NotRequired[OnDemandThroughput]


class TimeToLiveDescription(TypedDict):
    TimeToLiveStatus: NotRequired[TimeToLiveStatus]
    AttributeName: NotRequired[str]


class VectorIndexInfo(TypedDict):
    IndexName: NotRequired[str]
    VectorAttribute: NotRequired[VectorAttributeDefinition]
    SearchSchema: NotRequired[list[SearchSchemaElement]]
    Projection: NotRequired[Projection]
    Dimensions: NotRequired[int]
    DistanceFunction: NotRequired[VectorDistanceFunction]


class SourceTableFeatureDetails(TypedDict):
    LocalSecondaryIndexes: NotRequired[list[LocalSecondaryIndexInfo]]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndexInfo]]
    StreamDescription: NotRequired[StreamSpecification]
    TimeToLiveDescription: NotRequired[TimeToLiveDescription]
    SSEDescription: NotRequired[SSEDescription]
    VectorIndexes: NotRequired[list[VectorIndexInfo]]


class BackupDescription(TypedDict):
    BackupDetails: NotRequired[BackupDetails]
    SourceTableDetails: NotRequired[SourceTableDetails]
    SourceTableFeatureDetails: NotRequired[SourceTableFeatureDetails]


class DeleteBackupOutput(TypedDict):
    BackupDescription: NotRequired[BackupDescription]
    ResponseMetadata: ResponseMetadata


class DeleteItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, AttributeValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ItemCollectionMetrics: NotRequired[ItemCollectionMetrics]
    ResponseMetadata: ResponseMetadata


class DeleteResourcePolicyOutput(TypedDict):
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTableOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class DescribeBackupOutput(TypedDict):
    BackupDescription: NotRequired[BackupDescription]
    ResponseMetadata: ResponseMetadata


class BulkOperationTableDetail(TypedDict):
    TableName: NotRequired[str]
    TableId: NotRequired[str]


class InputS3Configuration(TypedDict):
    S3BucketOwner: NotRequired[str]
    S3Bucket: str
    S3KeyPrefix: NotRequired[str]
    InputFormat: BulkOperationInputFormat
    InputCompressionType: NotRequired[InputCompressionType]


class OutputS3Configuration(TypedDict):
    S3BucketOwner: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3KeyPrefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithm]
    S3SseKmsKeyId: NotRequired[str]
    OutputType: list[OutputTypeEnum]


class BulkOperationBytes(TypedDict):
    BulkPutBytes: NotRequired[int]


class BulkOperationVectorBytes(TypedDict):
    BulkPutVectorBytes: NotRequired[int]


class BulkOperationUsage(TypedDict):
    TableName: NotRequired[str]
    BulkPutBytes: NotRequired[int]
    Table: NotRequired[BulkOperationBytes]
    LocalSecondaryIndexes: NotRequired[dict[str, BulkOperationBytes]]
    GlobalSecondaryIndexes: NotRequired[dict[str, BulkOperationBytes]]
    VectorIndexes: NotRequired[dict[str, BulkOperationVectorBytes]]


class BulkOperationDescription(TypedDict):
    BulkOperationArn: NotRequired[str]
    BulkOperationStatus: NotRequired[BulkOperationStatus]
    TableDetails: NotRequired[list[BulkOperationTableDetail]]
    ClientToken: NotRequired[str]
    InputS3Configuration: NotRequired[InputS3Configuration]
    OutputS3Configuration: NotRequired[OutputS3Configuration]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ProcessedItemCount: NotRequired[int]
    ProcessedInputBytes: NotRequired[int]
    TotalInputBytes: NotRequired[int]
    BulkOperationUsage: NotRequired[list[BulkOperationUsage]]
    FailedItemCount: NotRequired[int]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]
    MaxWriteRequestUnits: NotRequired[int]
    PerformanceTier: NotRequired[BulkOperationPerformanceTier]


class DescribeBulkOperationOutput(TypedDict):
    BulkOperationDescription: BulkOperationDescription
    ResponseMetadata: ResponseMetadata


class PointInTimeRecoveryDescription(TypedDict):
    PointInTimeRecoveryStatus: NotRequired[PointInTimeRecoveryStatus]
    RecoveryPeriodInDays: NotRequired[int]
    EarliestRestorableDateTime: NotRequired[datetime]
    LatestRestorableDateTime: NotRequired[datetime]


class ContinuousBackupsDescription(TypedDict):
    ContinuousBackupsStatus: ContinuousBackupsStatus
    PointInTimeRecoveryDescription: NotRequired[PointInTimeRecoveryDescription]


class DescribeContinuousBackupsOutput(TypedDict):
    ContinuousBackupsDescription: NotRequired[ContinuousBackupsDescription]
    ResponseMetadata: ResponseMetadata


class FailureException(TypedDict):
    ExceptionName: NotRequired[str]
    ExceptionDescription: NotRequired[str]


class DescribeContributorInsightsOutput(TypedDict):
    TableName: NotRequired[str]
    IndexName: NotRequired[str]
    ContributorInsightsRuleList: NotRequired[list[str]]
    ContributorInsightsStatus: NotRequired[ContributorInsightsStatus]
    LastUpdateDateTime: NotRequired[datetime]
    FailureException: NotRequired[FailureException]
    ContributorInsightsMode: NotRequired[ContributorInsightsMode]
    ResponseMetadata: ResponseMetadata


class Endpoint(TypedDict):
    Address: str
    CachePeriodInMinutes: int


class DescribeEndpointsResponse(TypedDict):
    Endpoints: list[Endpoint]
    ResponseMetadata: ResponseMetadata


class IncrementalExportSpecification(TypedDict):
    ExportFromTime: NotRequired[datetime]
    ExportToTime: NotRequired[datetime]
    ExportViewType: NotRequired[ExportViewType]


class FilterSpecification(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]


class ExportDescription(TypedDict):
    ExportArn: NotRequired[str]
    ExportStatus: NotRequired[ExportStatus]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ExportManifest: NotRequired[str]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    ExportTime: NotRequired[datetime]
    ClientToken: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithm]
    S3SseKmsKeyId: NotRequired[str]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]
    ExportFormat: NotRequired[ExportFormat]
    BilledSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    ExportType: NotRequired[ExportType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecification]
    FilterSpecification: NotRequired[FilterSpecification]


class DescribeExportOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class DescribeGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class AutoScalingTargetTrackingScalingPolicyConfigurationDescription(TypedDict):
    DisableScaleIn: NotRequired[bool]
    ScaleInCooldown: NotRequired[int]
    ScaleOutCooldown: NotRequired[int]
    TargetValue: float


class AutoScalingPolicyDescription(TypedDict):
    PolicyName: NotRequired[str]
    TargetTrackingScalingPolicyConfiguration: NotRequired[
        AutoScalingTargetTrackingScalingPolicyConfigurationDescription
    ]


class AutoScalingSettingsDescription(TypedDict):
    MinimumUnits: NotRequired[int]
    MaximumUnits: NotRequired[int]
    AutoScalingDisabled: NotRequired[bool]
    AutoScalingRoleArn: NotRequired[str]
    ScalingPolicies: NotRequired[list[AutoScalingPolicyDescription]]


class ReplicaGlobalSecondaryIndexSettingsDescription(TypedDict):
    IndexName: str
    IndexStatus: NotRequired[IndexStatus]
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedReadCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]
    ProvisionedWriteCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]


class ReplicaSettingsDescription(TypedDict):
    RegionName: str
    ReplicaStatus: NotRequired[ReplicaStatus]
    ReplicaBillingModeSummary: NotRequired[BillingModeSummary]
    ReplicaProvisionedReadCapacityUnits: NotRequired[int]
    ReplicaProvisionedReadCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]
    ReplicaProvisionedWriteCapacityUnits: NotRequired[int]
    ReplicaProvisionedWriteCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]
    ReplicaGlobalSecondaryIndexSettings: NotRequired[
        list[ReplicaGlobalSecondaryIndexSettingsDescription]
    ]
    ReplicaTableClassSummary: NotRequired[TableClassSummary]


class DescribeGlobalTableSettingsOutput(TypedDict):
    GlobalTableName: NotRequired[str]
    ReplicaSettings: NotRequired[list[ReplicaSettingsDescription]]
    ResponseMetadata: ResponseMetadata


class S3BucketSource(TypedDict):
    S3BucketOwner: NotRequired[str]
    S3Bucket: str
    S3KeyPrefix: NotRequired[str]


class CsvOptions(TypedDict):
    Delimiter: NotRequired[str]
    HeaderList: NotRequired[list[str]]


class InputFormatOptions(TypedDict):
    Csv: NotRequired[CsvOptions]


class SSESpecification(TypedDict):
    Enabled: NotRequired[bool]
    SSEType: NotRequired[SSEType]
    KMSMasterKeyId: NotRequired[str]


class WarmThroughput(TypedDict):
    ReadUnitsPerSecond: NotRequired[int]
    WriteUnitsPerSecond: NotRequired[int]


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
    DistanceFunction: VectorDistanceFunction


class TableCreationParameters(TypedDict):
    TableName: str
    AttributeDefinitions: list[AttributeDefinition]
    KeySchema: list[KeySchemaElement]
    BillingMode: NotRequired[BillingMode]
    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    OnDemandThroughput: NotRequired[OnDemandThroughput]
    SSESpecification: NotRequired[SSESpecification]
    GlobalSecondaryIndexes: NotRequired[list[GlobalSecondaryIndex]]
    VectorIndexes: NotRequired[list[VectorIndex]]


class ImportTableDescription(TypedDict):
    ImportArn: NotRequired[str]
    ImportStatus: NotRequired[ImportStatus]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    ClientToken: NotRequired[str]
    S3BucketSource: NotRequired[S3BucketSource]
    ErrorCount: NotRequired[int]
    CloudWatchLogGroupArn: NotRequired[str]
    InputFormat: NotRequired[InputFormat]
    InputFormatOptions: NotRequired[InputFormatOptions]
    InputCompressionType: NotRequired[InputCompressionType]
    TableCreationParameters: NotRequired[TableCreationParameters]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ProcessedSizeBytes: NotRequired[int]
    ProcessedItemCount: NotRequired[int]
    ImportedItemCount: NotRequired[int]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]


class DescribeImportOutput(TypedDict):
    ImportTableDescription: ImportTableDescription
    ResponseMetadata: ResponseMetadata


class KinesisDataStreamDestination(TypedDict):
    StreamArn: NotRequired[str]
    DestinationStatus: NotRequired[DestinationStatus]
    DestinationStatusDescription: NotRequired[str]
    ApproximateCreationDateTimePrecision: NotRequired[
        ApproximateCreationDateTimePrecision
    ]


class DescribeKinesisStreamingDestinationOutput(TypedDict):
    TableName: NotRequired[str]
    KinesisDataStreamDestinations: NotRequired[list[KinesisDataStreamDestination]]
    ResponseMetadata: ResponseMetadata


class DescribeLimitsOutput(TypedDict):
    AccountMaxReadCapacityUnits: NotRequired[int]
    AccountMaxWriteCapacityUnits: NotRequired[int]
    TableMaxReadCapacityUnits: NotRequired[int]
    TableMaxWriteCapacityUnits: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class DescribeTableOutput(TypedDict):
    Table: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class ReplicaGlobalSecondaryIndexAutoScalingDescription(TypedDict):
    IndexName: NotRequired[str]
    IndexStatus: NotRequired[IndexStatus]
    ProvisionedReadCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]
    ProvisionedWriteCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]


class ReplicaAutoScalingDescription(TypedDict):
    RegionName: NotRequired[str]
    GlobalSecondaryIndexes: NotRequired[
        list[ReplicaGlobalSecondaryIndexAutoScalingDescription]
    ]
    ReplicaProvisionedReadCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]
    ReplicaProvisionedWriteCapacityAutoScalingSettings: NotRequired[
        AutoScalingSettingsDescription
    ]
    ReplicaStatus: NotRequired[ReplicaStatus]


class TableAutoScalingDescription(TypedDict):
    TableName: NotRequired[str]
    TableStatus: NotRequired[TableStatus]
    Replicas: NotRequired[list[ReplicaAutoScalingDescription]]


class DescribeTableReplicaAutoScalingOutput(TypedDict):
    TableAutoScalingDescription: NotRequired[TableAutoScalingDescription]
    ResponseMetadata: ResponseMetadata


class DescribeTimeToLiveOutput(TypedDict):
    TimeToLiveDescription: NotRequired[TimeToLiveDescription]
    ResponseMetadata: ResponseMetadata


class EnableKinesisStreamingConfiguration(TypedDict):
    ApproximateCreationDateTimePrecision: NotRequired[
        ApproximateCreationDateTimePrecision
    ]


class KinesisStreamingDestinationOutput(TypedDict):
    TableName: NotRequired[str]
    StreamArn: NotRequired[str]
    DestinationStatus: NotRequired[DestinationStatus]
    EnableKinesisStreamingConfiguration: NotRequired[
        EnableKinesisStreamingConfiguration
    ]
    ResponseMetadata: ResponseMetadata


class ExecuteStatementOutput(TypedDict):
    Items: NotRequired[list[dict[str, AttributeValue]]]
    NextToken: NotRequired[str]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    LastEvaluatedKey: NotRequired[dict[str, AttributeValue]]
    ResponseMetadata: ResponseMetadata


class ItemResponse(TypedDict):
    Item: NotRequired[dict[str, AttributeValue]]


class ExecuteTransactionOutput(TypedDict):
    Responses: NotRequired[list[ItemResponse]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class ExportTableToPointInTimeOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict):
    Item: NotRequired[dict[str, AttributeValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ResponseMetadata: ResponseMetadata


class GetResourcePolicyOutput(TypedDict):
    Policy: NotRequired[str]
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ImportTableOutput(TypedDict):
    ImportTableDescription: ImportTableDescription
    ResponseMetadata: ResponseMetadata


class BackupSummary(TypedDict):
    TableName: NotRequired[str]
    TableId: NotRequired[str]
    TableArn: NotRequired[str]
    BackupArn: NotRequired[str]
    BackupName: NotRequired[str]
    BackupCreationDateTime: NotRequired[datetime]
    BackupExpiryDateTime: NotRequired[datetime]
    BackupStatus: NotRequired[BackupStatus]
    BackupType: NotRequired[BackupType]
    BackupSizeBytes: NotRequired[int]


class ListBackupsOutput(TypedDict):
    BackupSummaries: NotRequired[list[BackupSummary]]
    LastEvaluatedBackupArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class BulkOperationSummary(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: BulkOperationStatus
    StartTime: datetime
    EndTime: NotRequired[datetime]


class ListBulkOperationsOutput(TypedDict):
    BulkOperationsSummaryList: NotRequired[list[BulkOperationSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ContributorInsightsSummary(TypedDict):
    TableName: NotRequired[str]
    IndexName: NotRequired[str]
    ContributorInsightsStatus: NotRequired[ContributorInsightsStatus]
    ContributorInsightsMode: NotRequired[ContributorInsightsMode]


class ListContributorInsightsOutput(TypedDict):
    ContributorInsightsSummaries: NotRequired[list[ContributorInsightsSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ExportSummary(TypedDict):
    ExportArn: NotRequired[str]
    ExportStatus: NotRequired[ExportStatus]
    ExportType: NotRequired[ExportType]


class ListExportsOutput(TypedDict):
    ExportSummaries: NotRequired[list[ExportSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Replica(TypedDict):
    RegionName: NotRequired[str]


class GlobalTable(TypedDict):
    GlobalTableName: NotRequired[str]
    ReplicationGroup: NotRequired[list[Replica]]


class ListGlobalTablesOutput(TypedDict):
    GlobalTables: NotRequired[list[GlobalTable]]
    LastEvaluatedGlobalTableName: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ImportSummary(TypedDict):
    ImportArn: NotRequired[str]
    ImportStatus: NotRequired[ImportStatus]
    TableArn: NotRequired[str]
    S3BucketSource: NotRequired[S3BucketSource]
    CloudWatchLogGroupArn: NotRequired[str]
    InputFormat: NotRequired[InputFormat]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]


class ListImportsOutput(TypedDict):
    ImportSummaryList: NotRequired[list[ImportSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListTablesOutput(TypedDict):
    TableNames: NotRequired[list[str]]
    LastEvaluatedTableName: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: str


class ListTagsOfResourceOutput(TypedDict):
    Tags: NotRequired[list[Tag]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, AttributeValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ItemCollectionMetrics: NotRequired[ItemCollectionMetrics]
    ResponseMetadata: ResponseMetadata


class PutResourcePolicyOutput(TypedDict):
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class QueryOutput(TypedDict):
    Items: NotRequired[list[dict[str, AttributeValue]]]
    Count: NotRequired[int]
    ScannedCount: NotRequired[int]
    LastEvaluatedKey: NotRequired[dict[str, AttributeValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ResponseMetadata: ResponseMetadata


class RestoreTableFromBackupOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class RestoreTableToPointInTimeOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    ResponseMetadata: ResponseMetadata


class ScanOutput(TypedDict):
    Items: NotRequired[list[dict[str, AttributeValue]]]
    Count: NotRequired[int]
    ScannedCount: NotRequired[int]
    LastEvaluatedKey: NotRequired[dict[str, AttributeValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ResponseMetadata: ResponseMetadata


class SearchResultItem(TypedDict):
    Item: NotRequired[dict[str, AttributeValue]]
    Score: NotRequired[float]


class SearchVectorsOutput(TypedDict):
    ConsumedCapacity: NotRequired[VectorCapacity]
    SearchResults: NotRequired[list[SearchResultItem]]
    ResponseMetadata: ResponseMetadata


class StartBulkPutItemsOutput(TypedDict):
    BulkOperationDescription: BulkOperationDescription
    ResponseMetadata: ResponseMetadata


class TransactGetItemsOutput(TypedDict):
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    Responses: NotRequired[list[ItemResponse]]
    ResponseMetadata: ResponseMetadata


class TransactWriteItemsOutput(TypedDict):
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ItemCollectionMetrics: NotRequired[dict[str, list[ItemCollectionMetrics]]]
    ResponseMetadata: ResponseMetadata


class UpdateContinuousBackupsOutput(TypedDict):
    ContinuousBackupsDescription: NotRequired[ContinuousBackupsDescription]
    ResponseMetadata: ResponseMetadata


class UpdateContributorInsightsOutput(TypedDict):
    TableName: NotRequired[str]
    IndexName: NotRequired[str]
    ContributorInsightsStatus: NotRequired[ContributorInsightsStatus]
    ContributorInsightsMode: NotRequired[ContributorInsightsMode]
    ResponseMetadata: ResponseMetadata


class UpdateGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class UpdateGlobalTableSettingsOutput(TypedDict):
    GlobalTableName: NotRequired[str]
    ReplicaSettings: NotRequired[list[ReplicaSettingsDescription]]
    ResponseMetadata: ResponseMetadata


class UpdateItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, AttributeValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ItemCollectionMetrics: NotRequired[ItemCollectionMetrics]
    ResponseMetadata: ResponseMetadata


class UpdateKinesisStreamingConfiguration(TypedDict):
    ApproximateCreationDateTimePrecision: NotRequired[
        ApproximateCreationDateTimePrecision
    ]


class UpdateKinesisStreamingDestinationOutput(TypedDict):
    TableName: NotRequired[str]
    StreamArn: NotRequired[str]
    DestinationStatus: NotRequired[DestinationStatus]
    UpdateKinesisStreamingConfiguration: NotRequired[
        UpdateKinesisStreamingConfiguration
    ]
    ResponseMetadata: ResponseMetadata


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


class ThrottlingReason(TypedDict):
    reason: NotRequired[str]
    resource: NotRequired[str]


class CancellationReason(TypedDict):
    Item: NotRequired[dict[str, AttributeValue]]
    Code: NotRequired[str]
    Message: NotRequired[str]
