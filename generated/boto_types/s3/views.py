"""What the methods of Amazon Simple Storage Service take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.s3.literals import (
    AnalyticsS3ExportFileFormat,
    AnnotationConfigurationState,
    BucketAbacStatus,
    BucketAccelerateStatus,
    BucketLocationConstraint,
    BucketLogsPermission,
    BucketType,
    BucketVersioningStatus,
    CompressionType,
    DataRedundancy,
    DeleteMarkerReplicationStatus,
    EncryptionType,
    Event,
    ExistingObjectReplicationStatus,
    ExpirationState,
    ExpirationStatus,
    ExpressionType,
    FileHeaderInfo,
    FilterRuleName,
    IntelligentTieringAccessTier,
    IntelligentTieringStatus,
    InventoryConfigurationState,
    InventoryFormat,
    InventoryFrequency,
    InventoryIncludedObjectVersions,
    InventoryOptionalField,
    JSONType,
    LocationType,
    MetricsStatus,
    MFADelete,
    ObjectCannedACL,
    ObjectLockEnabled,
    ObjectLockEventHold,
    ObjectLockLegalHoldStatus,
    ObjectLockRetentionMode,
    ObjectOwnership,
    OwnerOverride,
    PartitionDateSource,
    Payer,
    Permission,
    Protocol,
    QuoteFields,
    ReplicaModificationsStatus,
    ReplicationRuleStatus,
    ReplicationTimeStatus,
    RestoreRequestType,
    ServerSideEncryption,
    SseKmsEncryptedObjectsStatus,
    StorageClass,
    StorageClassAnalysisSchemaVersion,
    TableSseAlgorithm,
    Tier,
    TransitionStorageClass,
    Type,
)
from boto_types.values import TimestampInput


class CompletedPartLike(TypedDict):
    ETag: NotRequired[ReadOnly[str]]
    ChecksumCRC32: NotRequired[ReadOnly[str]]
    ChecksumCRC32C: NotRequired[ReadOnly[str]]
    ChecksumCRC64NVME: NotRequired[ReadOnly[str]]
    ChecksumSHA1: NotRequired[ReadOnly[str]]
    ChecksumSHA256: NotRequired[ReadOnly[str]]
    ChecksumSHA512: NotRequired[ReadOnly[str]]
    ChecksumMD5: NotRequired[ReadOnly[str]]
    ChecksumXXHASH64: NotRequired[ReadOnly[str]]
    ChecksumXXHASH3: NotRequired[ReadOnly[str]]
    ChecksumXXHASH128: NotRequired[ReadOnly[str]]
    PartNumber: NotRequired[ReadOnly[int]]


class CompletedMultipartUploadLike(TypedDict):
    Parts: NotRequired[ReadOnly[Sequence[CompletedPartLike]]]


class LocationInfoLike(TypedDict):
    Type: NotRequired[ReadOnly[LocationType]]
    Name: NotRequired[ReadOnly[str]]


class BucketInfoLike(TypedDict):
    DataRedundancy: NotRequired[ReadOnly[DataRedundancy]]
    Type: NotRequired[ReadOnly[BucketType]]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class CreateBucketConfigurationLike(TypedDict):
    LocationConstraint: NotRequired[ReadOnly[BucketLocationConstraint]]
    Location: NotRequired[ReadOnly[LocationInfoLike]]
    Bucket: NotRequired[ReadOnly[BucketInfoLike]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]


class RecordExpirationLike(TypedDict):
    Expiration: ReadOnly[ExpirationState]
    Days: NotRequired[ReadOnly[int]]


class MetadataTableEncryptionConfigurationLike(TypedDict):
    SseAlgorithm: ReadOnly[TableSseAlgorithm]
    KmsKeyArn: NotRequired[ReadOnly[str]]


class JournalTableConfigurationLike(TypedDict):
    RecordExpiration: ReadOnly[RecordExpirationLike]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class InventoryTableConfigurationLike(TypedDict):
    ConfigurationState: ReadOnly[InventoryConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class AnnotationTableConfigurationLike(TypedDict):
    ConfigurationState: ReadOnly[AnnotationConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]
    Role: NotRequired[ReadOnly[str]]


class MetadataConfigurationLike(TypedDict):
    JournalTableConfiguration: ReadOnly[JournalTableConfigurationLike]
    InventoryTableConfiguration: NotRequired[ReadOnly[InventoryTableConfigurationLike]]
    AnnotationTableConfiguration: NotRequired[
        ReadOnly[AnnotationTableConfigurationLike]
    ]


class S3TablesDestinationLike(TypedDict):
    TableBucketArn: ReadOnly[str]
    TableName: ReadOnly[str]


class MetadataTableConfigurationLike(TypedDict):
    S3TablesDestination: ReadOnly[S3TablesDestinationLike]


class ObjectIdentifierLike(TypedDict):
    Key: ReadOnly[str]
    VersionId: NotRequired[ReadOnly[str]]
    ETag: NotRequired[ReadOnly[str]]
    LastModifiedTime: NotRequired[ReadOnly[TimestampInput]]
    Size: NotRequired[ReadOnly[int]]


class DeleteLike(TypedDict):
    Objects: ReadOnly[Sequence[ObjectIdentifierLike]]
    Quiet: NotRequired[ReadOnly[bool]]


class AbacStatusLike(TypedDict):
    Status: NotRequired[ReadOnly[BucketAbacStatus]]


class AccelerateConfigurationLike(TypedDict):
    Status: NotRequired[ReadOnly[BucketAccelerateStatus]]


class GranteeLike(TypedDict):
    DisplayName: NotRequired[ReadOnly[str]]
    EmailAddress: NotRequired[ReadOnly[str]]
    ID: NotRequired[ReadOnly[str]]
    Type: ReadOnly[Type]
    URI: NotRequired[ReadOnly[str]]


class GrantLike(TypedDict):
    Grantee: NotRequired[ReadOnly[GranteeLike]]
    Permission: NotRequired[ReadOnly[Permission]]


class OwnerLike(TypedDict):
    DisplayName: NotRequired[ReadOnly[str]]
    ID: NotRequired[ReadOnly[str]]


class AccessControlPolicyLike(TypedDict):
    Grants: NotRequired[ReadOnly[Sequence[GrantLike]]]
    Owner: NotRequired[ReadOnly[OwnerLike]]


class AnalyticsAndOperatorLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]


class AnalyticsFilterLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tag: NotRequired[ReadOnly[TagLike]]
    And: NotRequired[ReadOnly[AnalyticsAndOperatorLike]]


class AnalyticsS3BucketDestinationLike(TypedDict):
    Format: ReadOnly[AnalyticsS3ExportFileFormat]
    BucketAccountId: NotRequired[ReadOnly[str]]
    Bucket: ReadOnly[str]
    Prefix: NotRequired[ReadOnly[str]]


class AnalyticsExportDestinationLike(TypedDict):
    S3BucketDestination: ReadOnly[AnalyticsS3BucketDestinationLike]


class StorageClassAnalysisDataExportLike(TypedDict):
    OutputSchemaVersion: ReadOnly[StorageClassAnalysisSchemaVersion]
    Destination: ReadOnly[AnalyticsExportDestinationLike]


class StorageClassAnalysisLike(TypedDict):
    DataExport: NotRequired[ReadOnly[StorageClassAnalysisDataExportLike]]


class AnalyticsConfigurationLike(TypedDict):
    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[AnalyticsFilterLike]]
    StorageClassAnalysis: ReadOnly[StorageClassAnalysisLike]


class CORSRuleLike(TypedDict):
    ID: NotRequired[ReadOnly[str]]
    AllowedHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    AllowedMethods: ReadOnly[list[str] | tuple[str, ...]]
    AllowedOrigins: ReadOnly[list[str] | tuple[str, ...]]
    ExposeHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    MaxAgeSeconds: NotRequired[ReadOnly[int]]


class CORSConfigurationLike(TypedDict):
    CORSRules: ReadOnly[Sequence[CORSRuleLike]]


class ServerSideEncryptionByDefaultLike(TypedDict):
    SSEAlgorithm: ReadOnly[ServerSideEncryption]
    KMSMasterKeyID: NotRequired[ReadOnly[str]]


class BlockedEncryptionTypesLike(TypedDict):
    EncryptionType: NotRequired[ReadOnly[Sequence[EncryptionType]]]


class ServerSideEncryptionRuleLike(TypedDict):
    ApplyServerSideEncryptionByDefault: NotRequired[
        ReadOnly[ServerSideEncryptionByDefaultLike]
    ]
    BucketKeyEnabled: NotRequired[ReadOnly[bool]]
    BlockedEncryptionTypes: NotRequired[ReadOnly[BlockedEncryptionTypesLike]]


class ServerSideEncryptionConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[ServerSideEncryptionRuleLike]]


class IntelligentTieringAndOperatorLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]


class IntelligentTieringFilterLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tag: NotRequired[ReadOnly[TagLike]]
    And: NotRequired[ReadOnly[IntelligentTieringAndOperatorLike]]


class TieringLike(TypedDict):
    Days: ReadOnly[int]
    AccessTier: ReadOnly[IntelligentTieringAccessTier]


class IntelligentTieringConfigurationLike(TypedDict):
    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[IntelligentTieringFilterLike]]
    Status: ReadOnly[IntelligentTieringStatus]
    Tierings: ReadOnly[Sequence[TieringLike]]


class SSES3Like(TypedDict):
    pass


class SSEKMSLike(TypedDict):
    KeyId: ReadOnly[str]


class InventoryEncryptionLike(TypedDict):
    SSES3: NotRequired[ReadOnly[SSES3Like]]
    SSEKMS: NotRequired[ReadOnly[SSEKMSLike]]


class InventoryS3BucketDestinationLike(TypedDict):
    AccountId: NotRequired[ReadOnly[str]]
    Bucket: ReadOnly[str]
    Format: ReadOnly[InventoryFormat]
    Prefix: NotRequired[ReadOnly[str]]
    Encryption: NotRequired[ReadOnly[InventoryEncryptionLike]]


class InventoryDestinationLike(TypedDict):
    S3BucketDestination: ReadOnly[InventoryS3BucketDestinationLike]


class InventoryFilterLike(TypedDict):
    Prefix: ReadOnly[str]


class InventoryScheduleLike(TypedDict):
    Frequency: ReadOnly[InventoryFrequency]


class InventoryConfigurationLike(TypedDict):
    Destination: ReadOnly[InventoryDestinationLike]
    IsEnabled: ReadOnly[bool]
    Filter: NotRequired[ReadOnly[InventoryFilterLike]]
    Id: ReadOnly[str]
    IncludedObjectVersions: ReadOnly[InventoryIncludedObjectVersions]
    OptionalFields: NotRequired[ReadOnly[Sequence[InventoryOptionalField]]]
    Schedule: ReadOnly[InventoryScheduleLike]


class LifecycleExpirationLike(TypedDict):
    Date: NotRequired[ReadOnly[TimestampInput]]
    Days: NotRequired[ReadOnly[int]]
    ExpiredObjectDeleteMarker: NotRequired[ReadOnly[bool]]


class TransitionLike(TypedDict):
    Date: NotRequired[ReadOnly[TimestampInput]]
    Days: NotRequired[ReadOnly[int]]
    StorageClass: NotRequired[ReadOnly[TransitionStorageClass]]


class NoncurrentVersionTransitionLike(TypedDict):
    NoncurrentDays: NotRequired[ReadOnly[int]]
    StorageClass: NotRequired[ReadOnly[TransitionStorageClass]]
    NewerNoncurrentVersions: NotRequired[ReadOnly[int]]


class NoncurrentVersionExpirationLike(TypedDict):
    NoncurrentDays: NotRequired[ReadOnly[int]]
    NewerNoncurrentVersions: NotRequired[ReadOnly[int]]


class AbortIncompleteMultipartUploadLike(TypedDict):
    DaysAfterInitiation: NotRequired[ReadOnly[int]]


class RuleLike(TypedDict):
    Expiration: NotRequired[ReadOnly[LifecycleExpirationLike]]
    ID: NotRequired[ReadOnly[str]]
    Prefix: ReadOnly[str]
    Status: ReadOnly[ExpirationStatus]
    Transition: NotRequired[ReadOnly[TransitionLike]]
    NoncurrentVersionTransition: NotRequired[ReadOnly[NoncurrentVersionTransitionLike]]
    NoncurrentVersionExpiration: NotRequired[ReadOnly[NoncurrentVersionExpirationLike]]
    AbortIncompleteMultipartUpload: NotRequired[
        ReadOnly[AbortIncompleteMultipartUploadLike]
    ]


class LifecycleConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[RuleLike]]


class LifecycleRuleAndOperatorLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]
    ObjectSizeGreaterThan: NotRequired[ReadOnly[int]]
    ObjectSizeLessThan: NotRequired[ReadOnly[int]]


class LifecycleRuleFilterLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tag: NotRequired[ReadOnly[TagLike]]
    ObjectSizeGreaterThan: NotRequired[ReadOnly[int]]
    ObjectSizeLessThan: NotRequired[ReadOnly[int]]
    And: NotRequired[ReadOnly[LifecycleRuleAndOperatorLike]]


class LifecycleRuleLike(TypedDict):
    Expiration: NotRequired[ReadOnly[LifecycleExpirationLike]]
    ID: NotRequired[ReadOnly[str]]
    Prefix: NotRequired[ReadOnly[str]]
    Filter: NotRequired[ReadOnly[LifecycleRuleFilterLike]]
    Status: ReadOnly[ExpirationStatus]
    Transitions: NotRequired[ReadOnly[Sequence[TransitionLike]]]
    NoncurrentVersionTransitions: NotRequired[
        ReadOnly[Sequence[NoncurrentVersionTransitionLike]]
    ]
    NoncurrentVersionExpiration: NotRequired[ReadOnly[NoncurrentVersionExpirationLike]]
    AbortIncompleteMultipartUpload: NotRequired[
        ReadOnly[AbortIncompleteMultipartUploadLike]
    ]


class BucketLifecycleConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[LifecycleRuleLike]]


class TargetGrantLike(TypedDict):
    Grantee: NotRequired[ReadOnly[GranteeLike]]
    Permission: NotRequired[ReadOnly[BucketLogsPermission]]


class SimplePrefixLike(TypedDict):
    pass


class PartitionedPrefixLike(TypedDict):
    PartitionDateSource: NotRequired[ReadOnly[PartitionDateSource]]


class TargetObjectKeyFormatLike(TypedDict):
    SimplePrefix: NotRequired[ReadOnly[SimplePrefixLike]]
    PartitionedPrefix: NotRequired[ReadOnly[PartitionedPrefixLike]]


class LoggingEnabledLike(TypedDict):
    TargetBucket: ReadOnly[str]
    TargetGrants: NotRequired[ReadOnly[Sequence[TargetGrantLike]]]
    TargetPrefix: ReadOnly[str]
    TargetObjectKeyFormat: NotRequired[ReadOnly[TargetObjectKeyFormatLike]]


class BucketLoggingStatusLike(TypedDict):
    LoggingEnabled: NotRequired[ReadOnly[LoggingEnabledLike]]


class MetricsAndOperatorLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]
    AccessPointArn: NotRequired[ReadOnly[str]]


class MetricsFilterLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tag: NotRequired[ReadOnly[TagLike]]
    AccessPointArn: NotRequired[ReadOnly[str]]
    And: NotRequired[ReadOnly[MetricsAndOperatorLike]]


class MetricsConfigurationLike(TypedDict):
    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[MetricsFilterLike]]


class TopicConfigurationDeprecatedLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    Events: NotRequired[ReadOnly[Sequence[Event]]]
    Event: NotRequired[ReadOnly[Event]]
    Topic: NotRequired[ReadOnly[str]]


class QueueConfigurationDeprecatedLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    Event: NotRequired[ReadOnly[Event]]
    Events: NotRequired[ReadOnly["Sequence[Event]"]]
    Queue: NotRequired[ReadOnly[str]]


class CloudFunctionConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    Event: NotRequired[ReadOnly[Event]]
    Events: NotRequired[ReadOnly["Sequence[Event]"]]
    CloudFunction: NotRequired[ReadOnly[str]]
    InvocationRole: NotRequired[ReadOnly[str]]


class NotificationConfigurationDeprecatedLike(TypedDict):
    TopicConfiguration: NotRequired[ReadOnly[TopicConfigurationDeprecatedLike]]
    QueueConfiguration: NotRequired[ReadOnly[QueueConfigurationDeprecatedLike]]
    CloudFunctionConfiguration: NotRequired[ReadOnly[CloudFunctionConfigurationLike]]


class FilterRuleLike(TypedDict):
    Name: NotRequired[ReadOnly[FilterRuleName]]
    Value: NotRequired[ReadOnly[str]]


class S3KeyFilterLike(TypedDict):
    FilterRules: NotRequired[ReadOnly[Sequence[FilterRuleLike]]]


class NotificationConfigurationFilterLike(TypedDict):
    Key: NotRequired[ReadOnly[S3KeyFilterLike]]


class TopicConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    TopicArn: ReadOnly[str]
    Events: ReadOnly[Sequence[Event]]
    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]


class QueueConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    QueueArn: ReadOnly[str]
    Events: ReadOnly[Sequence[Event]]
    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]


class LambdaFunctionConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    LambdaFunctionArn: ReadOnly[str]
    Events: ReadOnly[Sequence[Event]]
    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]


class EventBridgeConfigurationLike(TypedDict):
    pass


class NotificationConfigurationLike(TypedDict):
    TopicConfigurations: NotRequired[ReadOnly[Sequence[TopicConfigurationLike]]]
    QueueConfigurations: NotRequired[ReadOnly[Sequence[QueueConfigurationLike]]]
    LambdaFunctionConfigurations: NotRequired[
        ReadOnly[Sequence[LambdaFunctionConfigurationLike]]
    ]
    EventBridgeConfiguration: NotRequired[ReadOnly[EventBridgeConfigurationLike]]


class OwnershipControlsRuleLike(TypedDict):
    ObjectOwnership: ReadOnly[ObjectOwnership]


class OwnershipControlsLike(TypedDict):
    Rules: ReadOnly[Sequence[OwnershipControlsRuleLike]]


class ReplicationRuleAndOperatorLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]


class ReplicationRuleFilterLike(TypedDict):
    Prefix: NotRequired[ReadOnly[str]]
    Tag: NotRequired[ReadOnly[TagLike]]
    And: NotRequired[ReadOnly[ReplicationRuleAndOperatorLike]]


class SseKmsEncryptedObjectsLike(TypedDict):
    Status: ReadOnly[SseKmsEncryptedObjectsStatus]


class ReplicaModificationsLike(TypedDict):
    Status: ReadOnly[ReplicaModificationsStatus]


class SourceSelectionCriteriaLike(TypedDict):
    SseKmsEncryptedObjects: NotRequired[ReadOnly[SseKmsEncryptedObjectsLike]]
    ReplicaModifications: NotRequired[ReadOnly[ReplicaModificationsLike]]


class ExistingObjectReplicationLike(TypedDict):
    Status: ReadOnly[ExistingObjectReplicationStatus]


class AccessControlTranslationLike(TypedDict):
    Owner: ReadOnly[OwnerOverride]


class EncryptionConfigurationLike(TypedDict):
    ReplicaKmsKeyID: NotRequired[ReadOnly[str]]


class ReplicationTimeValueLike(TypedDict):
    Minutes: NotRequired[ReadOnly[int]]


class ReplicationTimeLike(TypedDict):
    Status: ReadOnly[ReplicationTimeStatus]
    Time: ReadOnly[ReplicationTimeValueLike]


class MetricsLike(TypedDict):
    Status: ReadOnly[MetricsStatus]
    EventThreshold: NotRequired[ReadOnly[ReplicationTimeValueLike]]


class DestinationLike(TypedDict):
    Bucket: ReadOnly[str]
    Account: NotRequired[ReadOnly[str]]
    StorageClass: NotRequired[ReadOnly[StorageClass]]
    AccessControlTranslation: NotRequired[ReadOnly[AccessControlTranslationLike]]
    EncryptionConfiguration: NotRequired[ReadOnly[EncryptionConfigurationLike]]
    ReplicationTime: NotRequired[ReadOnly[ReplicationTimeLike]]
    Metrics: NotRequired[ReadOnly[MetricsLike]]


class DeleteMarkerReplicationLike(TypedDict):
    Status: NotRequired[ReadOnly[DeleteMarkerReplicationStatus]]


class ReplicationRuleLike(TypedDict):
    ID: NotRequired[ReadOnly[str]]
    Priority: NotRequired[ReadOnly[int]]
    Prefix: NotRequired[ReadOnly[str]]
    Filter: NotRequired[ReadOnly[ReplicationRuleFilterLike]]
    Status: ReadOnly[ReplicationRuleStatus]
    SourceSelectionCriteria: NotRequired[ReadOnly[SourceSelectionCriteriaLike]]
    ExistingObjectReplication: NotRequired[ReadOnly[ExistingObjectReplicationLike]]
    Destination: ReadOnly[DestinationLike]
    DeleteMarkerReplication: NotRequired[ReadOnly[DeleteMarkerReplicationLike]]


class ReplicationConfigurationLike(TypedDict):
    Role: ReadOnly[str]
    Rules: ReadOnly[Sequence[ReplicationRuleLike]]


class RequestPaymentConfigurationLike(TypedDict):
    Payer: ReadOnly[Payer]


class TaggingLike(TypedDict):
    TagSet: ReadOnly[Sequence[TagLike]]


class VersioningConfigurationLike(TypedDict):
    MFADelete: NotRequired[ReadOnly[MFADelete]]
    Status: NotRequired[ReadOnly[BucketVersioningStatus]]


class ErrorDocumentLike(TypedDict):
    Key: ReadOnly[str]


class IndexDocumentLike(TypedDict):
    Suffix: ReadOnly[str]


class RedirectAllRequestsToLike(TypedDict):
    HostName: ReadOnly[str]
    Protocol: NotRequired[ReadOnly[Protocol]]


class ConditionLike(TypedDict):
    HttpErrorCodeReturnedEquals: NotRequired[ReadOnly[str]]
    KeyPrefixEquals: NotRequired[ReadOnly[str]]


class RedirectLike(TypedDict):
    HostName: NotRequired[ReadOnly[str]]
    HttpRedirectCode: NotRequired[ReadOnly[str]]
    Protocol: NotRequired[ReadOnly[Protocol]]
    ReplaceKeyPrefixWith: NotRequired[ReadOnly[str]]
    ReplaceKeyWith: NotRequired[ReadOnly[str]]


class RoutingRuleLike(TypedDict):
    Condition: NotRequired[ReadOnly[ConditionLike]]
    Redirect: ReadOnly[RedirectLike]


class WebsiteConfigurationLike(TypedDict):
    ErrorDocument: NotRequired[ReadOnly[ErrorDocumentLike]]
    IndexDocument: NotRequired[ReadOnly[IndexDocumentLike]]
    RedirectAllRequestsTo: NotRequired[ReadOnly[RedirectAllRequestsToLike]]
    RoutingRules: NotRequired[ReadOnly[Sequence[RoutingRuleLike]]]


class ObjectLockLegalHoldLike(TypedDict):
    Status: NotRequired[ReadOnly[ObjectLockLegalHoldStatus]]


class EventHoldDurationLike(TypedDict):
    Days: NotRequired[ReadOnly[int]]
    Years: NotRequired[ReadOnly[int]]


class DefaultRetentionLike(TypedDict):
    Mode: NotRequired[ReadOnly[ObjectLockRetentionMode]]
    Days: NotRequired[ReadOnly[int]]
    Years: NotRequired[ReadOnly[int]]
    DefaultEventHold: NotRequired[ReadOnly[EventHoldDurationLike]]


class ObjectLockRuleLike(TypedDict):
    DefaultRetention: NotRequired[ReadOnly[DefaultRetentionLike]]


class ObjectLockConfigurationLike(TypedDict):
    ObjectLockEnabled: NotRequired[ReadOnly[ObjectLockEnabled]]
    Rule: NotRequired[ReadOnly[ObjectLockRuleLike]]


class ObjectLockRetentionLike(TypedDict):
    Mode: NotRequired[ReadOnly[ObjectLockRetentionMode]]
    RetainUntilDate: NotRequired[ReadOnly[TimestampInput]]
    EventHold: NotRequired[ReadOnly[ObjectLockEventHold]]
    EventHoldDuration: NotRequired[ReadOnly[EventHoldDurationLike]]


class PublicAccessBlockConfigurationLike(TypedDict):
    BlockPublicAcls: NotRequired[ReadOnly[bool]]
    IgnorePublicAcls: NotRequired[ReadOnly[bool]]
    BlockPublicPolicy: NotRequired[ReadOnly[bool]]
    RestrictPublicBuckets: NotRequired[ReadOnly[bool]]


class GlacierJobParametersLike(TypedDict):
    Tier: ReadOnly[Tier]


class CSVInputLike(TypedDict):
    FileHeaderInfo: NotRequired[ReadOnly[FileHeaderInfo]]
    Comments: NotRequired[ReadOnly[str]]
    QuoteEscapeCharacter: NotRequired[ReadOnly[str]]
    RecordDelimiter: NotRequired[ReadOnly[str]]
    FieldDelimiter: NotRequired[ReadOnly[str]]
    QuoteCharacter: NotRequired[ReadOnly[str]]
    AllowQuotedRecordDelimiter: NotRequired[ReadOnly[bool]]


class JSONInputLike(TypedDict):
    Type: NotRequired[ReadOnly[JSONType]]


class ParquetInputLike(TypedDict):
    pass


class InputSerializationLike(TypedDict):
    CSV: NotRequired[ReadOnly[CSVInputLike]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    JSON: NotRequired[ReadOnly[JSONInputLike]]
    Parquet: NotRequired[ReadOnly[ParquetInputLike]]


class CSVOutputLike(TypedDict):
    QuoteFields: NotRequired[ReadOnly[QuoteFields]]
    QuoteEscapeCharacter: NotRequired[ReadOnly[str]]
    RecordDelimiter: NotRequired[ReadOnly[str]]
    FieldDelimiter: NotRequired[ReadOnly[str]]
    QuoteCharacter: NotRequired[ReadOnly[str]]


class JSONOutputLike(TypedDict):
    RecordDelimiter: NotRequired[ReadOnly[str]]


class OutputSerializationLike(TypedDict):
    CSV: NotRequired[ReadOnly[CSVOutputLike]]
    JSON: NotRequired[ReadOnly[JSONOutputLike]]


class SelectParametersLike(TypedDict):
    InputSerialization: ReadOnly[InputSerializationLike]
    ExpressionType: ReadOnly[ExpressionType]
    Expression: ReadOnly[str]
    OutputSerialization: ReadOnly[OutputSerializationLike]


class EncryptionLike(TypedDict):
    EncryptionType: ReadOnly[ServerSideEncryption]
    KMSKeyId: NotRequired[ReadOnly[str]]
    KMSContext: NotRequired[ReadOnly[str]]


class MetadataEntryLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class S3LocationLike(TypedDict):
    BucketName: ReadOnly[str]
    Prefix: ReadOnly[str]
    Encryption: NotRequired[ReadOnly[EncryptionLike]]
    CannedACL: NotRequired[ReadOnly[ObjectCannedACL]]
    AccessControlList: NotRequired[ReadOnly[Sequence[GrantLike]]]
    Tagging: NotRequired[ReadOnly[TaggingLike]]
    UserMetadata: NotRequired[ReadOnly[Sequence[MetadataEntryLike]]]
    StorageClass: NotRequired[ReadOnly[StorageClass]]


class OutputLocationLike(TypedDict):
    S3: NotRequired[ReadOnly[S3LocationLike]]


class RestoreRequestLike(TypedDict):
    Days: NotRequired[ReadOnly[int]]
    GlacierJobParameters: NotRequired[ReadOnly[GlacierJobParametersLike]]
    Type: NotRequired[ReadOnly[RestoreRequestType]]
    Tier: NotRequired[ReadOnly[Tier]]
    Description: NotRequired[ReadOnly[str]]
    SelectParameters: NotRequired[ReadOnly[SelectParametersLike]]
    OutputLocation: NotRequired[ReadOnly[OutputLocationLike]]


class RequestProgressLike(TypedDict):
    Enabled: NotRequired[ReadOnly[bool]]


class ScanRangeLike(TypedDict):
    Start: NotRequired[ReadOnly[int]]
    End: NotRequired[ReadOnly[int]]


class AnnotationTableConfigurationUpdatesLike(TypedDict):
    ConfigurationState: ReadOnly[AnnotationConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]
    Role: NotRequired[ReadOnly[str]]


class InventoryTableConfigurationUpdatesLike(TypedDict):
    ConfigurationState: ReadOnly[InventoryConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class JournalTableConfigurationUpdatesLike(TypedDict):
    RecordExpiration: ReadOnly[RecordExpirationLike]


class SSEKMSEncryptionLike(TypedDict):
    KMSKeyArn: ReadOnly[str]
    BucketKeyEnabled: NotRequired[ReadOnly[bool]]


class ObjectEncryptionLike(TypedDict):
    SSEKMS: ReadOnly[SSEKMSEncryptionLike]
