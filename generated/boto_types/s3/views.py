"""Views of Amazon Simple Storage Service: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types.s3 import literals
from boto_types.values import TimestampInput


class CompletedPartLike(TypedDict, total=False):
    ETag: ReadOnly[str]
    ChecksumCRC32: ReadOnly[str]
    ChecksumCRC32C: ReadOnly[str]
    ChecksumCRC64NVME: ReadOnly[str]
    ChecksumSHA1: ReadOnly[str]
    ChecksumSHA256: ReadOnly[str]
    ChecksumSHA512: ReadOnly[str]
    ChecksumMD5: ReadOnly[str]
    ChecksumXXHASH64: ReadOnly[str]
    ChecksumXXHASH3: ReadOnly[str]
    ChecksumXXHASH128: ReadOnly[str]
    PartNumber: ReadOnly[int]


class CompletedMultipartUploadLike(TypedDict, total=False):
    Parts: ReadOnly[Sequence[CompletedPartLike]]


class LocationInfoLike(TypedDict, total=False):
    Type: ReadOnly[literals.LocationType]
    Name: ReadOnly[str]


class BucketInfoLike(TypedDict, total=False):
    DataRedundancy: ReadOnly[literals.DataRedundancy]
    Type: ReadOnly[literals.BucketType]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class CreateBucketConfigurationLike(TypedDict, total=False):
    LocationConstraint: ReadOnly[literals.BucketLocationConstraint]
    Location: ReadOnly[LocationInfoLike]
    Bucket: ReadOnly[BucketInfoLike]
    Tags: ReadOnly[Sequence[TagLike]]


class RecordExpirationLike(TypedDict):
    Expiration: ReadOnly[literals.ExpirationState]
    Days: NotRequired[ReadOnly[int]]


class MetadataTableEncryptionConfigurationLike(TypedDict):
    SseAlgorithm: ReadOnly[literals.TableSseAlgorithm]
    KmsKeyArn: NotRequired[ReadOnly[str]]


class JournalTableConfigurationLike(TypedDict):
    RecordExpiration: ReadOnly[RecordExpirationLike]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class InventoryTableConfigurationLike(TypedDict):
    ConfigurationState: ReadOnly[literals.InventoryConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class AnnotationTableConfigurationLike(TypedDict, total=False):
    ConfigurationState: Required[ReadOnly[literals.AnnotationConfigurationState]]
    EncryptionConfiguration: ReadOnly[MetadataTableEncryptionConfigurationLike]
    Role: ReadOnly[str]


class MetadataConfigurationLike(TypedDict, total=False):
    JournalTableConfiguration: Required[ReadOnly[JournalTableConfigurationLike]]
    InventoryTableConfiguration: ReadOnly[InventoryTableConfigurationLike]
    AnnotationTableConfiguration: ReadOnly[AnnotationTableConfigurationLike]


class S3TablesDestinationLike(TypedDict):
    TableBucketArn: ReadOnly[str]
    TableName: ReadOnly[str]


class MetadataTableConfigurationLike(TypedDict):
    S3TablesDestination: ReadOnly[S3TablesDestinationLike]


class ObjectIdentifierLike(TypedDict, total=False):
    Key: Required[ReadOnly[str]]
    VersionId: ReadOnly[str]
    ETag: ReadOnly[str]
    LastModifiedTime: ReadOnly[TimestampInput]
    Size: ReadOnly[int]


class DeleteLike(TypedDict):
    Objects: ReadOnly[Sequence[ObjectIdentifierLike]]
    Quiet: NotRequired[ReadOnly[bool]]


class AbacStatusLike(TypedDict, total=False):
    Status: ReadOnly[literals.BucketAbacStatus]


class AccelerateConfigurationLike(TypedDict, total=False):
    Status: ReadOnly[literals.BucketAccelerateStatus]


class GranteeLike(TypedDict, total=False):
    DisplayName: ReadOnly[str]
    EmailAddress: ReadOnly[str]
    ID: ReadOnly[str]
    Type: Required[ReadOnly[literals.Type]]
    URI: ReadOnly[str]


class GrantLike(TypedDict, total=False):
    Grantee: ReadOnly[GranteeLike]
    Permission: ReadOnly[literals.Permission]


class OwnerLike(TypedDict, total=False):
    DisplayName: ReadOnly[str]
    ID: ReadOnly[str]


class AccessControlPolicyLike(TypedDict, total=False):
    Grants: ReadOnly[Sequence[GrantLike]]
    Owner: ReadOnly[OwnerLike]


class AnalyticsAndOperatorLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tags: ReadOnly[Sequence[TagLike]]


class AnalyticsFilterLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tag: ReadOnly[TagLike]
    And: ReadOnly[AnalyticsAndOperatorLike]


class AnalyticsS3BucketDestinationLike(TypedDict):
    Format: ReadOnly[literals.AnalyticsS3ExportFileFormat]
    BucketAccountId: NotRequired[ReadOnly[str]]
    Bucket: ReadOnly[str]
    Prefix: NotRequired[ReadOnly[str]]


class AnalyticsExportDestinationLike(TypedDict):
    S3BucketDestination: ReadOnly[AnalyticsS3BucketDestinationLike]


class StorageClassAnalysisDataExportLike(TypedDict):
    OutputSchemaVersion: ReadOnly[literals.StorageClassAnalysisSchemaVersion]
    Destination: ReadOnly[AnalyticsExportDestinationLike]


class StorageClassAnalysisLike(TypedDict, total=False):
    DataExport: ReadOnly[StorageClassAnalysisDataExportLike]


class AnalyticsConfigurationLike(TypedDict):
    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[AnalyticsFilterLike]]
    StorageClassAnalysis: ReadOnly[StorageClassAnalysisLike]


class CORSRuleLike(TypedDict, total=False):
    ID: ReadOnly[str]
    AllowedHeaders: ReadOnly[list[str] | tuple[str, ...]]
    AllowedMethods: Required[ReadOnly[list[str] | tuple[str, ...]]]
    AllowedOrigins: Required[ReadOnly[list[str] | tuple[str, ...]]]
    ExposeHeaders: ReadOnly[list[str] | tuple[str, ...]]
    MaxAgeSeconds: ReadOnly[int]


class CORSConfigurationLike(TypedDict):
    CORSRules: ReadOnly[Sequence[CORSRuleLike]]


class ServerSideEncryptionByDefaultLike(TypedDict):
    SSEAlgorithm: ReadOnly[literals.ServerSideEncryption]
    KMSMasterKeyID: NotRequired[ReadOnly[str]]


class BlockedEncryptionTypesLike(TypedDict, total=False):
    EncryptionType: ReadOnly[Sequence[literals.EncryptionType]]


class ServerSideEncryptionRuleLike(TypedDict, total=False):
    ApplyServerSideEncryptionByDefault: ReadOnly[ServerSideEncryptionByDefaultLike]
    BucketKeyEnabled: ReadOnly[bool]
    BlockedEncryptionTypes: ReadOnly[BlockedEncryptionTypesLike]


class ServerSideEncryptionConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[ServerSideEncryptionRuleLike]]


class IntelligentTieringAndOperatorLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tags: ReadOnly[Sequence[TagLike]]


class IntelligentTieringFilterLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tag: ReadOnly[TagLike]
    And: ReadOnly[IntelligentTieringAndOperatorLike]


class TieringLike(TypedDict):
    Days: ReadOnly[int]
    AccessTier: ReadOnly[literals.IntelligentTieringAccessTier]


class IntelligentTieringConfigurationLike(TypedDict):
    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[IntelligentTieringFilterLike]]
    Status: ReadOnly[literals.IntelligentTieringStatus]
    Tierings: ReadOnly[Sequence[TieringLike]]


class SSES3Like(TypedDict):
    pass


class SSEKMSLike(TypedDict):
    KeyId: ReadOnly[str]


class InventoryEncryptionLike(TypedDict, total=False):
    SSES3: ReadOnly[SSES3Like]
    SSEKMS: ReadOnly[SSEKMSLike]


class InventoryS3BucketDestinationLike(TypedDict, total=False):
    AccountId: ReadOnly[str]
    Bucket: Required[ReadOnly[str]]
    Format: Required[ReadOnly[literals.InventoryFormat]]
    Prefix: ReadOnly[str]
    Encryption: ReadOnly[InventoryEncryptionLike]


class InventoryDestinationLike(TypedDict):
    S3BucketDestination: ReadOnly[InventoryS3BucketDestinationLike]


class InventoryFilterLike(TypedDict):
    Prefix: ReadOnly[str]


class InventoryScheduleLike(TypedDict):
    Frequency: ReadOnly[literals.InventoryFrequency]


class InventoryConfigurationLike(TypedDict):
    Destination: ReadOnly[InventoryDestinationLike]
    IsEnabled: ReadOnly[bool]
    Filter: NotRequired[ReadOnly[InventoryFilterLike]]
    Id: ReadOnly[str]
    IncludedObjectVersions: ReadOnly[literals.InventoryIncludedObjectVersions]
    OptionalFields: NotRequired[ReadOnly[Sequence[literals.InventoryOptionalField]]]
    Schedule: ReadOnly[InventoryScheduleLike]


class LifecycleExpirationLike(TypedDict, total=False):
    Date: ReadOnly[TimestampInput]
    Days: ReadOnly[int]
    ExpiredObjectDeleteMarker: ReadOnly[bool]


class TransitionLike(TypedDict, total=False):
    Date: ReadOnly[TimestampInput]
    Days: ReadOnly[int]
    StorageClass: ReadOnly[literals.TransitionStorageClass]


class NoncurrentVersionTransitionLike(TypedDict, total=False):
    NoncurrentDays: ReadOnly[int]
    StorageClass: ReadOnly[literals.TransitionStorageClass]
    NewerNoncurrentVersions: ReadOnly[int]


class NoncurrentVersionExpirationLike(TypedDict, total=False):
    NoncurrentDays: ReadOnly[int]
    NewerNoncurrentVersions: ReadOnly[int]


class AbortIncompleteMultipartUploadLike(TypedDict, total=False):
    DaysAfterInitiation: ReadOnly[int]


class RuleLike(TypedDict, total=False):
    Expiration: ReadOnly[LifecycleExpirationLike]
    ID: ReadOnly[str]
    Prefix: Required[ReadOnly[str]]
    Status: Required[ReadOnly[literals.ExpirationStatus]]
    Transition: ReadOnly[TransitionLike]
    NoncurrentVersionTransition: ReadOnly[NoncurrentVersionTransitionLike]
    NoncurrentVersionExpiration: ReadOnly[NoncurrentVersionExpirationLike]
    AbortIncompleteMultipartUpload: ReadOnly[AbortIncompleteMultipartUploadLike]


class LifecycleConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[RuleLike]]


class LifecycleRuleAndOperatorLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tags: ReadOnly[Sequence[TagLike]]
    ObjectSizeGreaterThan: ReadOnly[int]
    ObjectSizeLessThan: ReadOnly[int]


class LifecycleRuleFilterLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tag: ReadOnly[TagLike]
    ObjectSizeGreaterThan: ReadOnly[int]
    ObjectSizeLessThan: ReadOnly[int]
    And: ReadOnly[LifecycleRuleAndOperatorLike]


class LifecycleRuleLike(TypedDict, total=False):
    Expiration: ReadOnly[LifecycleExpirationLike]
    ID: ReadOnly[str]
    Prefix: ReadOnly[str]
    Filter: ReadOnly[LifecycleRuleFilterLike]
    Status: Required[ReadOnly[literals.ExpirationStatus]]
    Transitions: ReadOnly[Sequence[TransitionLike]]
    NoncurrentVersionTransitions: ReadOnly[Sequence[NoncurrentVersionTransitionLike]]
    NoncurrentVersionExpiration: ReadOnly[NoncurrentVersionExpirationLike]
    AbortIncompleteMultipartUpload: ReadOnly[AbortIncompleteMultipartUploadLike]


class BucketLifecycleConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[LifecycleRuleLike]]


class TargetGrantLike(TypedDict, total=False):
    Grantee: ReadOnly[GranteeLike]
    Permission: ReadOnly[literals.BucketLogsPermission]


class SimplePrefixLike(TypedDict):
    pass


class PartitionedPrefixLike(TypedDict, total=False):
    PartitionDateSource: ReadOnly[literals.PartitionDateSource]


class TargetObjectKeyFormatLike(TypedDict, total=False):
    SimplePrefix: ReadOnly[SimplePrefixLike]
    PartitionedPrefix: ReadOnly[PartitionedPrefixLike]


class LoggingEnabledLike(TypedDict):
    TargetBucket: ReadOnly[str]
    TargetGrants: NotRequired[ReadOnly[Sequence[TargetGrantLike]]]
    TargetPrefix: ReadOnly[str]
    TargetObjectKeyFormat: NotRequired[ReadOnly[TargetObjectKeyFormatLike]]


class BucketLoggingStatusLike(TypedDict, total=False):
    LoggingEnabled: ReadOnly[LoggingEnabledLike]


class MetricsAndOperatorLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tags: ReadOnly[Sequence[TagLike]]
    AccessPointArn: ReadOnly[str]


class MetricsFilterLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tag: ReadOnly[TagLike]
    AccessPointArn: ReadOnly[str]
    And: ReadOnly[MetricsAndOperatorLike]


class MetricsConfigurationLike(TypedDict):
    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[MetricsFilterLike]]


class TopicConfigurationDeprecatedLike(TypedDict, total=False):
    Id: ReadOnly[str]
    Events: ReadOnly[Sequence[literals.Event]]
    Event: ReadOnly[literals.Event]
    Topic: ReadOnly[str]


class QueueConfigurationDeprecatedLike(TypedDict, total=False):
    Id: ReadOnly[str]
    Event: ReadOnly[literals.Event]
    Events: ReadOnly[Sequence[literals.Event]]
    Queue: ReadOnly[str]


class CloudFunctionConfigurationLike(TypedDict, total=False):
    Id: ReadOnly[str]
    Event: ReadOnly[literals.Event]
    Events: ReadOnly[Sequence[literals.Event]]
    CloudFunction: ReadOnly[str]
    InvocationRole: ReadOnly[str]


class NotificationConfigurationDeprecatedLike(TypedDict, total=False):
    TopicConfiguration: ReadOnly[TopicConfigurationDeprecatedLike]
    QueueConfiguration: ReadOnly[QueueConfigurationDeprecatedLike]
    CloudFunctionConfiguration: ReadOnly[CloudFunctionConfigurationLike]


class FilterRuleLike(TypedDict, total=False):
    Name: ReadOnly[literals.FilterRuleName]
    Value: ReadOnly[str]


class S3KeyFilterLike(TypedDict, total=False):
    FilterRules: ReadOnly[Sequence[FilterRuleLike]]


class NotificationConfigurationFilterLike(TypedDict, total=False):
    Key: ReadOnly[S3KeyFilterLike]


class TopicConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    TopicArn: ReadOnly[str]
    Events: ReadOnly[Sequence[literals.Event]]
    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]


class QueueConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    QueueArn: ReadOnly[str]
    Events: ReadOnly[Sequence[literals.Event]]
    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]


class LambdaFunctionConfigurationLike(TypedDict):
    Id: NotRequired[ReadOnly[str]]
    LambdaFunctionArn: ReadOnly[str]
    Events: ReadOnly[Sequence[literals.Event]]
    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]


class EventBridgeConfigurationLike(TypedDict):
    pass


class NotificationConfigurationLike(TypedDict, total=False):
    TopicConfigurations: ReadOnly[Sequence[TopicConfigurationLike]]
    QueueConfigurations: ReadOnly[Sequence[QueueConfigurationLike]]
    LambdaFunctionConfigurations: ReadOnly[Sequence[LambdaFunctionConfigurationLike]]
    EventBridgeConfiguration: ReadOnly[EventBridgeConfigurationLike]


class OwnershipControlsRuleLike(TypedDict):
    ObjectOwnership: ReadOnly[literals.ObjectOwnership]


class OwnershipControlsLike(TypedDict):
    Rules: ReadOnly[Sequence[OwnershipControlsRuleLike]]


class ReplicationRuleAndOperatorLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tags: ReadOnly[Sequence[TagLike]]


class ReplicationRuleFilterLike(TypedDict, total=False):
    Prefix: ReadOnly[str]
    Tag: ReadOnly[TagLike]
    And: ReadOnly[ReplicationRuleAndOperatorLike]


class SseKmsEncryptedObjectsLike(TypedDict):
    Status: ReadOnly[literals.SseKmsEncryptedObjectsStatus]


class ReplicaModificationsLike(TypedDict):
    Status: ReadOnly[literals.ReplicaModificationsStatus]


class SourceSelectionCriteriaLike(TypedDict, total=False):
    SseKmsEncryptedObjects: ReadOnly[SseKmsEncryptedObjectsLike]
    ReplicaModifications: ReadOnly[ReplicaModificationsLike]


class ExistingObjectReplicationLike(TypedDict):
    Status: ReadOnly[literals.ExistingObjectReplicationStatus]


class AccessControlTranslationLike(TypedDict):
    Owner: ReadOnly[literals.OwnerOverride]


class EncryptionConfigurationLike(TypedDict, total=False):
    ReplicaKmsKeyID: ReadOnly[str]


class ReplicationTimeValueLike(TypedDict, total=False):
    Minutes: ReadOnly[int]


class ReplicationTimeLike(TypedDict):
    Status: ReadOnly[literals.ReplicationTimeStatus]
    Time: ReadOnly[ReplicationTimeValueLike]


class MetricsLike(TypedDict):
    Status: ReadOnly[literals.MetricsStatus]
    EventThreshold: NotRequired[ReadOnly[ReplicationTimeValueLike]]


class DestinationLike(TypedDict, total=False):
    Bucket: Required[ReadOnly[str]]
    Account: ReadOnly[str]
    StorageClass: ReadOnly[literals.StorageClass]
    AccessControlTranslation: ReadOnly[AccessControlTranslationLike]
    EncryptionConfiguration: ReadOnly[EncryptionConfigurationLike]
    ReplicationTime: ReadOnly[ReplicationTimeLike]
    Metrics: ReadOnly[MetricsLike]


class DeleteMarkerReplicationLike(TypedDict, total=False):
    Status: ReadOnly[literals.DeleteMarkerReplicationStatus]


class ReplicationRuleLike(TypedDict, total=False):
    ID: ReadOnly[str]
    Priority: ReadOnly[int]
    Prefix: ReadOnly[str]
    Filter: ReadOnly[ReplicationRuleFilterLike]
    Status: Required[ReadOnly[literals.ReplicationRuleStatus]]
    SourceSelectionCriteria: ReadOnly[SourceSelectionCriteriaLike]
    ExistingObjectReplication: ReadOnly[ExistingObjectReplicationLike]
    Destination: Required[ReadOnly[DestinationLike]]
    DeleteMarkerReplication: ReadOnly[DeleteMarkerReplicationLike]


class ReplicationConfigurationLike(TypedDict):
    Role: ReadOnly[str]
    Rules: ReadOnly[Sequence[ReplicationRuleLike]]


class RequestPaymentConfigurationLike(TypedDict):
    Payer: ReadOnly[literals.Payer]


class TaggingLike(TypedDict):
    TagSet: ReadOnly[Sequence[TagLike]]


class VersioningConfigurationLike(TypedDict, total=False):
    MFADelete: ReadOnly[literals.MFADelete]
    Status: ReadOnly[literals.BucketVersioningStatus]


class ErrorDocumentLike(TypedDict):
    Key: ReadOnly[str]


class IndexDocumentLike(TypedDict):
    Suffix: ReadOnly[str]


class RedirectAllRequestsToLike(TypedDict):
    HostName: ReadOnly[str]
    Protocol: NotRequired[ReadOnly[literals.Protocol]]


class ConditionLike(TypedDict, total=False):
    HttpErrorCodeReturnedEquals: ReadOnly[str]
    KeyPrefixEquals: ReadOnly[str]


class RedirectLike(TypedDict, total=False):
    HostName: ReadOnly[str]
    HttpRedirectCode: ReadOnly[str]
    Protocol: ReadOnly[literals.Protocol]
    ReplaceKeyPrefixWith: ReadOnly[str]
    ReplaceKeyWith: ReadOnly[str]


class RoutingRuleLike(TypedDict):
    Condition: NotRequired[ReadOnly[ConditionLike]]
    Redirect: ReadOnly[RedirectLike]


class WebsiteConfigurationLike(TypedDict, total=False):
    ErrorDocument: ReadOnly[ErrorDocumentLike]
    IndexDocument: ReadOnly[IndexDocumentLike]
    RedirectAllRequestsTo: ReadOnly[RedirectAllRequestsToLike]
    RoutingRules: ReadOnly[Sequence[RoutingRuleLike]]


class ObjectLockLegalHoldLike(TypedDict, total=False):
    Status: ReadOnly[literals.ObjectLockLegalHoldStatus]


class EventHoldDurationLike(TypedDict, total=False):
    Days: ReadOnly[int]
    Years: ReadOnly[int]


class DefaultRetentionLike(TypedDict, total=False):
    Mode: ReadOnly[literals.ObjectLockRetentionMode]
    Days: ReadOnly[int]
    Years: ReadOnly[int]
    DefaultEventHold: ReadOnly[EventHoldDurationLike]


class ObjectLockRuleLike(TypedDict, total=False):
    DefaultRetention: ReadOnly[DefaultRetentionLike]


class ObjectLockConfigurationLike(TypedDict, total=False):
    ObjectLockEnabled: ReadOnly[literals.ObjectLockEnabled]
    Rule: ReadOnly[ObjectLockRuleLike]


class ObjectLockRetentionLike(TypedDict, total=False):
    Mode: ReadOnly[literals.ObjectLockRetentionMode]
    RetainUntilDate: ReadOnly[TimestampInput]
    EventHold: ReadOnly[literals.ObjectLockEventHold]
    EventHoldDuration: ReadOnly[EventHoldDurationLike]


class PublicAccessBlockConfigurationLike(TypedDict, total=False):
    BlockPublicAcls: ReadOnly[bool]
    IgnorePublicAcls: ReadOnly[bool]
    BlockPublicPolicy: ReadOnly[bool]
    RestrictPublicBuckets: ReadOnly[bool]


class GlacierJobParametersLike(TypedDict):
    Tier: ReadOnly[literals.Tier]


class CSVInputLike(TypedDict, total=False):
    FileHeaderInfo: ReadOnly[literals.FileHeaderInfo]
    Comments: ReadOnly[str]
    QuoteEscapeCharacter: ReadOnly[str]
    RecordDelimiter: ReadOnly[str]
    FieldDelimiter: ReadOnly[str]
    QuoteCharacter: ReadOnly[str]
    AllowQuotedRecordDelimiter: ReadOnly[bool]


class JSONInputLike(TypedDict, total=False):
    Type: ReadOnly[literals.JSONType]


class ParquetInputLike(TypedDict):
    pass


class InputSerializationLike(TypedDict, total=False):
    CSV: ReadOnly[CSVInputLike]
    CompressionType: ReadOnly[literals.CompressionType]
    JSON: ReadOnly[JSONInputLike]
    Parquet: ReadOnly[ParquetInputLike]


class CSVOutputLike(TypedDict, total=False):
    QuoteFields: ReadOnly[literals.QuoteFields]
    QuoteEscapeCharacter: ReadOnly[str]
    RecordDelimiter: ReadOnly[str]
    FieldDelimiter: ReadOnly[str]
    QuoteCharacter: ReadOnly[str]


class JSONOutputLike(TypedDict, total=False):
    RecordDelimiter: ReadOnly[str]


class OutputSerializationLike(TypedDict, total=False):
    CSV: ReadOnly[CSVOutputLike]
    JSON: ReadOnly[JSONOutputLike]


class SelectParametersLike(TypedDict):
    InputSerialization: ReadOnly[InputSerializationLike]
    ExpressionType: ReadOnly[literals.ExpressionType]
    Expression: ReadOnly[str]
    OutputSerialization: ReadOnly[OutputSerializationLike]


class EncryptionLike(TypedDict, total=False):
    EncryptionType: Required[ReadOnly[literals.ServerSideEncryption]]
    KMSKeyId: ReadOnly[str]
    KMSContext: ReadOnly[str]


class MetadataEntryLike(TypedDict, total=False):
    Name: ReadOnly[str]
    Value: ReadOnly[str]


class S3LocationLike(TypedDict, total=False):
    BucketName: Required[ReadOnly[str]]
    Prefix: Required[ReadOnly[str]]
    Encryption: ReadOnly[EncryptionLike]
    CannedACL: ReadOnly[literals.ObjectCannedACL]
    AccessControlList: ReadOnly[Sequence[GrantLike]]
    Tagging: ReadOnly[TaggingLike]
    UserMetadata: ReadOnly[Sequence[MetadataEntryLike]]
    StorageClass: ReadOnly[literals.StorageClass]


class OutputLocationLike(TypedDict, total=False):
    S3: ReadOnly[S3LocationLike]


class RestoreRequestLike(TypedDict, total=False):
    Days: ReadOnly[int]
    GlacierJobParameters: ReadOnly[GlacierJobParametersLike]
    Type: ReadOnly[literals.RestoreRequestType]
    Tier: ReadOnly[literals.Tier]
    Description: ReadOnly[str]
    SelectParameters: ReadOnly[SelectParametersLike]
    OutputLocation: ReadOnly[OutputLocationLike]


class RequestProgressLike(TypedDict, total=False):
    Enabled: ReadOnly[bool]


class ScanRangeLike(TypedDict, total=False):
    Start: ReadOnly[int]
    End: ReadOnly[int]


class AnnotationTableConfigurationUpdatesLike(TypedDict, total=False):
    ConfigurationState: Required[ReadOnly[literals.AnnotationConfigurationState]]
    EncryptionConfiguration: ReadOnly[MetadataTableEncryptionConfigurationLike]
    Role: ReadOnly[str]


class InventoryTableConfigurationUpdatesLike(TypedDict):
    ConfigurationState: ReadOnly[literals.InventoryConfigurationState]
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
