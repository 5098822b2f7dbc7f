"""What you send to Amazon Simple Storage Service.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.s3.literals import (
    AnalyticsS3ExportFileFormat,
    AnnotationConfigurationState,
    AnnotationDirective,
    BucketAbacStatus,
    BucketAccelerateStatus,
    BucketCannedACL,
    BucketLocationConstraint,
    BucketLogsPermission,
    BucketNamespace,
    BucketType,
    BucketVersioningStatus,
    ChecksumAlgorithm,
    ChecksumMode,
    ChecksumType,
    CompressionType,
    DataRedundancy,
    DeleteMarkerReplicationStatus,
    EncodingType,
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
    MetadataDirective,
    MetricsStatus,
    MFADelete,
    ObjectAttributes,
    ObjectCannedACL,
    ObjectLockEnabled,
    ObjectLockEventHold,
    ObjectLockLegalHoldStatus,
    ObjectLockMode,
    ObjectLockRetentionMode,
    ObjectOwnership,
    OptionalObjectAttributes,
    OwnerOverride,
    PartitionDateSource,
    Payer,
    Permission,
    Protocol,
    QuoteFields,
    ReplicaModificationsStatus,
    ReplicationRuleStatus,
    ReplicationStatus,
    ReplicationTimeStatus,
    RequestCharged,
    RequestPayer,
    RestoreRequestType,
    ServerSideEncryption,
    SessionMode,
    SseKmsEncryptedObjectsStatus,
    StorageClass,
    StorageClassAnalysisSchemaVersion,
    TableSseAlgorithm,
    TaggingDirective,
    Tier,
    TransitionDefaultMinimumObjectSize,
    TransitionStorageClass,
    Type,
)
from boto_types.s3.responses import (
    AbacStatus as AbacStatus,
    AbortIncompleteMultipartUpload as AbortIncompleteMultipartUpload,
    AccessControlTranslation as AccessControlTranslation,
    AnalyticsAndOperator as AnalyticsAndOperator,
    AnalyticsConfiguration as AnalyticsConfiguration,
    AnalyticsExportDestination as AnalyticsExportDestination,
    AnalyticsFilter as AnalyticsFilter,
    AnalyticsS3BucketDestination as AnalyticsS3BucketDestination,
    BlockedEncryptionTypes as BlockedEncryptionTypes,
    CloudFunctionConfiguration as CloudFunctionConfiguration,
    Condition as Condition,
    CORSRule as CORSRule,
    DefaultRetention as DefaultRetention,
    DeleteMarkerReplication as DeleteMarkerReplication,
    Destination as Destination,
    EncryptionConfiguration as EncryptionConfiguration,
    ErrorDocument as ErrorDocument,
    EventBridgeConfiguration as EventBridgeConfiguration,
    EventHoldDuration as EventHoldDuration,
    ExistingObjectReplication as ExistingObjectReplication,
    FilterRule as FilterRule,
    Grant as Grant,
    Grantee as Grantee,
    IndexDocument as IndexDocument,
    IntelligentTieringAndOperator as IntelligentTieringAndOperator,
    IntelligentTieringConfiguration as IntelligentTieringConfiguration,
    IntelligentTieringFilter as IntelligentTieringFilter,
    InventoryConfiguration as InventoryConfiguration,
    InventoryDestination as InventoryDestination,
    InventoryEncryption as InventoryEncryption,
    InventoryFilter as InventoryFilter,
    InventoryS3BucketDestination as InventoryS3BucketDestination,
    InventorySchedule as InventorySchedule,
    LambdaFunctionConfiguration as LambdaFunctionConfiguration,
    LifecycleRuleAndOperator as LifecycleRuleAndOperator,
    LifecycleRuleFilter as LifecycleRuleFilter,
    LoggingEnabled as LoggingEnabled,
    Metrics as Metrics,
    MetricsAndOperator as MetricsAndOperator,
    MetricsConfiguration as MetricsConfiguration,
    MetricsFilter as MetricsFilter,
    NoncurrentVersionExpiration as NoncurrentVersionExpiration,
    NoncurrentVersionTransition as NoncurrentVersionTransition,
    NotificationConfiguration as NotificationConfiguration,
    NotificationConfigurationDeprecated as NotificationConfigurationDeprecated,
    NotificationConfigurationFilter as NotificationConfigurationFilter,
    ObjectLockConfiguration as ObjectLockConfiguration,
    ObjectLockLegalHold as ObjectLockLegalHold,
    ObjectLockRule as ObjectLockRule,
    Owner as Owner,
    OwnershipControls as OwnershipControls,
    OwnershipControlsRule as OwnershipControlsRule,
    PartitionedPrefix as PartitionedPrefix,
    PublicAccessBlockConfiguration as PublicAccessBlockConfiguration,
    QueueConfiguration as QueueConfiguration,
    QueueConfigurationDeprecated as QueueConfigurationDeprecated,
    RecordExpiration as RecordExpiration,
    Redirect as Redirect,
    RedirectAllRequestsTo as RedirectAllRequestsTo,
    ReplicaModifications as ReplicaModifications,
    ReplicationConfiguration as ReplicationConfiguration,
    ReplicationRule as ReplicationRule,
    ReplicationRuleAndOperator as ReplicationRuleAndOperator,
    ReplicationRuleFilter as ReplicationRuleFilter,
    ReplicationTime as ReplicationTime,
    ReplicationTimeValue as ReplicationTimeValue,
    RoutingRule as RoutingRule,
    S3KeyFilter as S3KeyFilter,
    ServerSideEncryptionByDefault as ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration as ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule as ServerSideEncryptionRule,
    SimplePrefix as SimplePrefix,
    SourceSelectionCriteria as SourceSelectionCriteria,
    SSEKMS as SSEKMS,
    SseKmsEncryptedObjects as SseKmsEncryptedObjects,
    SSES3 as SSES3,
    StorageClassAnalysis as StorageClassAnalysis,
    StorageClassAnalysisDataExport as StorageClassAnalysisDataExport,
    Tag as Tag,
    TargetGrant as TargetGrant,
    TargetObjectKeyFormat as TargetObjectKeyFormat,
    Tiering as Tiering,
    TopicConfiguration as TopicConfiguration,
    TopicConfigurationDeprecated as TopicConfigurationDeprecated,
)
from boto_types.values import CopySource, StreamingBlobInput, TimestampInput


class AbortMultipartUploadRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    UploadId: str
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    IfMatchInitiatedTime: NotRequired[TimestampInput]


class CompletedPart(TypedDict):
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    PartNumber: NotRequired[int]


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


class CompletedMultipartUpload(TypedDict):
    Parts: NotRequired[list[CompletedPart]]


class CompletedMultipartUploadLike(TypedDict):
    Parts: NotRequired[ReadOnly[Sequence[CompletedPartLike]]]


class CompleteMultipartUploadRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    MultipartUpload: NotRequired[CompletedMultipartUpload]
    UploadId: str
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    MpuObjectSize: NotRequired[int]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]


class CopyObjectRequest(TypedDict, closed=True):
    ACL: NotRequired[ObjectCannedACL]
    Bucket: str
    CacheControl: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    CopySource: str | CopySource
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampInput]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampInput]
    Expires: NotRequired[TimestampInput]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    Key: str
    Metadata: NotRequired[dict[str, str]]
    MetadataDirective: NotRequired[MetadataDirective]
    TaggingDirective: NotRequired[TaggingDirective]
    AnnotationDirective: NotRequired[AnnotationDirective]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    StorageClass: NotRequired[StorageClass]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[TimestampInput]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class LocationInfo(TypedDict):
    Type: NotRequired[LocationType]
    Name: NotRequired[str]


class LocationInfoLike(TypedDict):
    Type: NotRequired[ReadOnly[LocationType]]
    Name: NotRequired[ReadOnly[str]]


class BucketInfo(TypedDict):
    DataRedundancy: NotRequired[DataRedundancy]
    Type: NotRequired[BucketType]


class BucketInfoLike(TypedDict):
    DataRedundancy: NotRequired[ReadOnly[DataRedundancy]]
    Type: NotRequired[ReadOnly[BucketType]]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class CreateBucketConfiguration(TypedDict):
    LocationConstraint: NotRequired[BucketLocationConstraint]
    Location: NotRequired[LocationInfo]
    Bucket: NotRequired[BucketInfo]
    Tags: NotRequired[list[Tag]]


class CreateBucketConfigurationLike(TypedDict):
    LocationConstraint: NotRequired[ReadOnly[BucketLocationConstraint]]
    Location: NotRequired[ReadOnly[LocationInfoLike]]
    Bucket: NotRequired[ReadOnly[BucketInfoLike]]
    Tags: NotRequired[ReadOnly[Sequence[TagLike]]]


class CreateBucketRequest(TypedDict, closed=True):
    ACL: NotRequired[BucketCannedACL]
    Bucket: str
    CreateBucketConfiguration: NotRequired[CreateBucketConfiguration]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ObjectLockEnabledForBucket: NotRequired[bool]
    ObjectOwnership: NotRequired[ObjectOwnership]
    BucketNamespace: NotRequired[BucketNamespace]


class RecordExpirationLike(TypedDict):
    Expiration: ReadOnly[ExpirationState]
    Days: NotRequired[ReadOnly[int]]


class MetadataTableEncryptionConfiguration(TypedDict):
    SseAlgorithm: TableSseAlgorithm
    KmsKeyArn: NotRequired[str]


class MetadataTableEncryptionConfigurationLike(TypedDict):
    SseAlgorithm: ReadOnly[TableSseAlgorithm]
    KmsKeyArn: NotRequired[ReadOnly[str]]


class JournalTableConfiguration(TypedDict):
    RecordExpiration: RecordExpiration
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class JournalTableConfigurationLike(TypedDict):
    RecordExpiration: ReadOnly[RecordExpirationLike]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class InventoryTableConfiguration(TypedDict):
    ConfigurationState: InventoryConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class InventoryTableConfigurationLike(TypedDict):
    ConfigurationState: ReadOnly[InventoryConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class AnnotationTableConfiguration(TypedDict):
    ConfigurationState: AnnotationConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]
    Role: NotRequired[str]


class AnnotationTableConfigurationLike(TypedDict):
    ConfigurationState: ReadOnly[AnnotationConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]
    Role: NotRequired[ReadOnly[str]]


class MetadataConfiguration(TypedDict):
    JournalTableConfiguration: JournalTableConfiguration
    InventoryTableConfiguration: NotRequired[InventoryTableConfiguration]
    AnnotationTableConfiguration: NotRequired[AnnotationTableConfiguration]


class MetadataConfigurationLike(TypedDict):
    JournalTableConfiguration: ReadOnly[JournalTableConfigurationLike]
    InventoryTableConfiguration: NotRequired[ReadOnly[InventoryTableConfigurationLike]]
    AnnotationTableConfiguration: NotRequired[
        ReadOnly[AnnotationTableConfigurationLike]
    ]


class CreateBucketMetadataConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    MetadataConfiguration: MetadataConfiguration
    ExpectedBucketOwner: NotRequired[str]


class S3TablesDestination(TypedDict):
    TableBucketArn: str
    TableName: str


class S3TablesDestinationLike(TypedDict):
    TableBucketArn: ReadOnly[str]
    TableName: ReadOnly[str]


class MetadataTableConfiguration(TypedDict):
    S3TablesDestination: S3TablesDestination


class MetadataTableConfigurationLike(TypedDict):
    S3TablesDestination: ReadOnly[S3TablesDestinationLike]


class CreateBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    MetadataTableConfiguration: MetadataTableConfiguration
    ExpectedBucketOwner: NotRequired[str]


class CreateMultipartUploadRequest(TypedDict, closed=True):
    ACL: NotRequired[ObjectCannedACL]
    Bucket: str
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    Expires: NotRequired[TimestampInput]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    Key: str
    Metadata: NotRequired[dict[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    StorageClass: NotRequired[StorageClass]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayer]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[TimestampInput]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumType: NotRequired[ChecksumType]


class CreateSessionRequest(TypedDict, closed=True):
    SessionMode: NotRequired[SessionMode]
    Bucket: str
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]


class DeleteBucketRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketLifecycleRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetadataConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketOwnershipControlsRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketPolicyRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketReplicationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketTaggingRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketWebsiteRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteObjectRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    MFA: NotRequired[str]
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    IfMatch: NotRequired[str]
    IfMatchLastModifiedTime: NotRequired[TimestampInput]
    IfMatchSize: NotRequired[int]


class DeleteObjectAnnotationRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    AnnotationName: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    ObjectIfMatch: NotRequired[str]


class DeleteObjectTaggingRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ObjectIdentifier(TypedDict):
    Key: str
    VersionId: NotRequired[str]
    ETag: NotRequired[str]
    LastModifiedTime: NotRequired[TimestampInput]
    Size: NotRequired[int]


class ObjectIdentifierLike(TypedDict):
    Key: ReadOnly[str]
    VersionId: NotRequired[ReadOnly[str]]
    ETag: NotRequired[ReadOnly[str]]
    LastModifiedTime: NotRequired[ReadOnly[TimestampInput]]
    Size: NotRequired[ReadOnly[int]]


class Delete(TypedDict):
    Objects: list[ObjectIdentifier]
    Quiet: NotRequired[bool]


class DeleteLike(TypedDict):
    Objects: ReadOnly[Sequence[ObjectIdentifierLike]]
    Quiet: NotRequired[ReadOnly[bool]]


class DeleteObjectsRequest(TypedDict, closed=True):
    Bucket: str
    Delete: Delete
    MFA: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    BypassGovernanceRetention: NotRequired[bool]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]


class DeletePublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAbacRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAccelerateConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]


class GetBucketAclRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLifecycleRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLifecycleConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLocationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLoggingRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketMetadataConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketNotificationConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketOwnershipControlsRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketPolicyRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketPolicyStatusRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketReplicationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketRequestPaymentRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketTaggingRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketVersioningRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketWebsiteRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetObjectRequest(TypedDict, closed=True):
    Bucket: str
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampInput]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampInput]
    Key: str
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampInput]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumMode]


class GetObjectAclRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class GetObjectAnnotationRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    AnnotationName: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumMode]


class GetObjectAttributesRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    MaxParts: NotRequired[int]
    PartNumberMarker: NotRequired[int]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    ObjectAttributes: list[ObjectAttributes]


class GetObjectLegalHoldRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class GetObjectLockConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetObjectRetentionRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class GetObjectTaggingRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]


class GetObjectTorrentRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class GetPublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class HeadBucketRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class HeadObjectRequest(TypedDict, closed=True):
    Bucket: str
    IfMatch: NotRequired[str]
    IfModifiedSince: NotRequired[TimestampInput]
    IfNoneMatch: NotRequired[str]
    IfUnmodifiedSince: NotRequired[TimestampInput]
    Key: str
    Range: NotRequired[str]
    ResponseCacheControl: NotRequired[str]
    ResponseContentDisposition: NotRequired[str]
    ResponseContentEncoding: NotRequired[str]
    ResponseContentLanguage: NotRequired[str]
    ResponseContentType: NotRequired[str]
    ResponseExpires: NotRequired[TimestampInput]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    PartNumber: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]
    ChecksumMode: NotRequired[ChecksumMode]


class ListBucketAnalyticsConfigurationsRequest(TypedDict, closed=True):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketIntelligentTieringConfigurationsRequest(TypedDict, closed=True):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketInventoryConfigurationsRequest(TypedDict, closed=True):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketMetricsConfigurationsRequest(TypedDict, closed=True):
    Bucket: str
    ContinuationToken: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ListBucketsRequest(TypedDict, closed=True):
    MaxBuckets: NotRequired[int]
    ContinuationToken: NotRequired[str]
    Prefix: NotRequired[str]
    BucketRegion: NotRequired[str]


class ListDirectoryBucketsRequest(TypedDict, closed=True):
    ContinuationToken: NotRequired[str]
    MaxDirectoryBuckets: NotRequired[int]


class ListMultipartUploadsRequest(TypedDict, closed=True):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingType]
    KeyMarker: NotRequired[str]
    MaxUploads: NotRequired[int]
    Prefix: NotRequired[str]
    UploadIdMarker: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]


class ListObjectAnnotationsRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    MaxAnnotationResults: NotRequired[int]
    AnnotationPrefix: NotRequired[str]
    ContinuationToken: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class ListObjectVersionsRequest(TypedDict, closed=True):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingType]
    KeyMarker: NotRequired[str]
    MaxKeys: NotRequired[int]
    Prefix: NotRequired[str]
    VersionIdMarker: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    OptionalObjectAttributes: NotRequired[list[OptionalObjectAttributes]]


class ListObjectsRequest(TypedDict, closed=True):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingType]
    Marker: NotRequired[str]
    MaxKeys: NotRequired[int]
    Prefix: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    OptionalObjectAttributes: NotRequired[list[OptionalObjectAttributes]]


class ListObjectsV2Request(TypedDict, closed=True):
    Bucket: str
    Delimiter: NotRequired[str]
    EncodingType: NotRequired[EncodingType]
    MaxKeys: NotRequired[int]
    Prefix: NotRequired[str]
    ContinuationToken: NotRequired[str]
    FetchOwner: NotRequired[bool]
    StartAfter: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    OptionalObjectAttributes: NotRequired[list[OptionalObjectAttributes]]


class ListPartsRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    MaxParts: NotRequired[int]
    PartNumberMarker: NotRequired[int]
    UploadId: str
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]


class AbacStatusLike(TypedDict):
    Status: NotRequired[ReadOnly[BucketAbacStatus]]


class PutBucketAbacRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]
    AbacStatus: AbacStatus


class AccelerateConfiguration(TypedDict):
    Status: NotRequired[BucketAccelerateStatus]


class AccelerateConfigurationLike(TypedDict):
    Status: NotRequired[ReadOnly[BucketAccelerateStatus]]


class PutBucketAccelerateConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    AccelerateConfiguration: AccelerateConfiguration
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]


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


class AccessControlPolicy(TypedDict):
    Grants: NotRequired[list[Grant]]
    Owner: NotRequired[Owner]


class AccessControlPolicyLike(TypedDict):
    Grants: NotRequired[ReadOnly[Sequence[GrantLike]]]
    Owner: NotRequired[ReadOnly[OwnerLike]]


class PutBucketAclRequest(TypedDict, closed=True):
    ACL: NotRequired[BucketCannedACL]
    AccessControlPolicy: NotRequired[AccessControlPolicy]
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    AnalyticsConfiguration: AnalyticsConfiguration
    ExpectedBucketOwner: NotRequired[str]


class CORSRuleLike(TypedDict):
    ID: NotRequired[ReadOnly[str]]
    AllowedHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    AllowedMethods: ReadOnly[list[str] | tuple[str, ...]]
    AllowedOrigins: ReadOnly[list[str] | tuple[str, ...]]
    ExposeHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    MaxAgeSeconds: NotRequired[ReadOnly[int]]


class CORSConfiguration(TypedDict):
    CORSRules: list[CORSRule]


class CORSConfigurationLike(TypedDict):
    CORSRules: ReadOnly[Sequence[CORSRuleLike]]


class PutBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
    CORSConfiguration: CORSConfiguration
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]
    IntelligentTieringConfiguration: IntelligentTieringConfiguration


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


class PutBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    InventoryConfiguration: InventoryConfiguration
    ExpectedBucketOwner: NotRequired[str]


class LifecycleExpiration(TypedDict):
    Date: NotRequired[TimestampInput]
    Days: NotRequired[int]
    ExpiredObjectDeleteMarker: NotRequired[bool]


class LifecycleExpirationLike(TypedDict):
    Date: NotRequired[ReadOnly[TimestampInput]]
    Days: NotRequired[ReadOnly[int]]
    ExpiredObjectDeleteMarker: NotRequired[ReadOnly[bool]]


class Transition(TypedDict):
    Date: NotRequired[TimestampInput]
    Days: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClass]


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


class Rule(TypedDict):
    Expiration: NotRequired[LifecycleExpiration]
    ID: NotRequired[str]
    Prefix: str
    Status: ExpirationStatus
    Transition: NotRequired[Transition]
    NoncurrentVersionTransition: NotRequired[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpiration]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUpload]


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


class LifecycleConfiguration(TypedDict):
    Rules: list[Rule]


class LifecycleConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[RuleLike]]


class PutBucketLifecycleRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    LifecycleConfiguration: NotRequired[LifecycleConfiguration]
    ExpectedBucketOwner: NotRequired[str]


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


class LifecycleRule(TypedDict):
    Expiration: NotRequired[LifecycleExpiration]
    ID: NotRequired[str]
    Prefix: NotRequired[str]
    Filter: NotRequired[LifecycleRuleFilter]
    Status: ExpirationStatus
    Transitions: NotRequired[list[Transition]]
    NoncurrentVersionTransitions: NotRequired[list[NoncurrentVersionTransition]]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpiration]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUpload]


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


class BucketLifecycleConfiguration(TypedDict):
    Rules: list[LifecycleRule]


class BucketLifecycleConfigurationLike(TypedDict):
    Rules: ReadOnly[Sequence[LifecycleRuleLike]]


class PutBucketLifecycleConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    LifecycleConfiguration: NotRequired[BucketLifecycleConfiguration]
    ExpectedBucketOwner: NotRequired[str]
    TransitionDefaultMinimumObjectSize: NotRequired[TransitionDefaultMinimumObjectSize]


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


class BucketLoggingStatus(TypedDict):
    LoggingEnabled: NotRequired[LoggingEnabled]


class BucketLoggingStatusLike(TypedDict):
    LoggingEnabled: NotRequired[ReadOnly[LoggingEnabledLike]]


class PutBucketLoggingRequest(TypedDict, closed=True):
    Bucket: str
    BucketLoggingStatus: BucketLoggingStatus
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    MetricsConfiguration: MetricsConfiguration
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketNotificationRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    NotificationConfiguration: NotificationConfigurationDeprecated
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketNotificationConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    NotificationConfiguration: NotificationConfiguration
    ExpectedBucketOwner: NotRequired[str]
    SkipDestinationValidation: NotRequired[bool]


class OwnershipControlsRuleLike(TypedDict):
    ObjectOwnership: ReadOnly[ObjectOwnership]


class OwnershipControlsLike(TypedDict):
    Rules: ReadOnly[Sequence[OwnershipControlsRuleLike]]


class PutBucketOwnershipControlsRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]
    OwnershipControls: OwnershipControls
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]


class PutBucketPolicyRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ConfirmRemoveSelfBucketAccess: NotRequired[bool]
    Policy: str
    ExpectedBucketOwner: NotRequired[str]


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


class PutBucketReplicationRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ReplicationConfiguration: ReplicationConfiguration
    Token: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class RequestPaymentConfiguration(TypedDict):
    Payer: Payer


class RequestPaymentConfigurationLike(TypedDict):
    Payer: ReadOnly[Payer]


class PutBucketRequestPaymentRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    RequestPaymentConfiguration: RequestPaymentConfiguration
    ExpectedBucketOwner: NotRequired[str]


class Tagging(TypedDict):
    TagSet: list[Tag]


class TaggingLike(TypedDict):
    TagSet: ReadOnly[Sequence[TagLike]]


class PutBucketTaggingRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    Tagging: Tagging
    ExpectedBucketOwner: NotRequired[str]


class VersioningConfiguration(TypedDict):
    MFADelete: NotRequired[MFADelete]
    Status: NotRequired[BucketVersioningStatus]


class VersioningConfigurationLike(TypedDict):
    MFADelete: NotRequired[ReadOnly[MFADelete]]
    Status: NotRequired[ReadOnly[BucketVersioningStatus]]


class PutBucketVersioningRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    MFA: NotRequired[str]
    VersioningConfiguration: VersioningConfiguration
    ExpectedBucketOwner: NotRequired[str]


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


class WebsiteConfiguration(TypedDict):
    ErrorDocument: NotRequired[ErrorDocument]
    IndexDocument: NotRequired[IndexDocument]
    RedirectAllRequestsTo: NotRequired[RedirectAllRequestsTo]
    RoutingRules: NotRequired[list[RoutingRule]]


class WebsiteConfigurationLike(TypedDict):
    ErrorDocument: NotRequired[ReadOnly[ErrorDocumentLike]]
    IndexDocument: NotRequired[ReadOnly[IndexDocumentLike]]
    RedirectAllRequestsTo: NotRequired[ReadOnly[RedirectAllRequestsToLike]]
    RoutingRules: NotRequired[ReadOnly[Sequence[RoutingRuleLike]]]


class PutBucketWebsiteRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    WebsiteConfiguration: WebsiteConfiguration
    ExpectedBucketOwner: NotRequired[str]


class PutObjectRequest(TypedDict, closed=True):
    ACL: NotRequired[ObjectCannedACL]
    Body: NotRequired[StreamingBlobInput]
    Bucket: str
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    Expires: NotRequired[TimestampInput]
    IfMatch: NotRequired[str]
    IfNoneMatch: NotRequired[str]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    Key: str
    WriteOffsetBytes: NotRequired[int]
    Metadata: NotRequired[dict[str, str]]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    StorageClass: NotRequired[StorageClass]
    WebsiteRedirectLocation: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestPayer: NotRequired[RequestPayer]
    Tagging: NotRequired[str]
    ObjectLockMode: NotRequired[ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[TimestampInput]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectAclRequest(TypedDict, closed=True):
    ACL: NotRequired[ObjectCannedACL]
    AccessControlPolicy: NotRequired[AccessControlPolicy]
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    GrantFullControl: NotRequired[str]
    GrantRead: NotRequired[str]
    GrantReadACP: NotRequired[str]
    GrantWrite: NotRequired[str]
    GrantWriteACP: NotRequired[str]
    Key: str
    RequestPayer: NotRequired[RequestPayer]
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectAnnotationRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    AnnotationName: str
    AnnotationPayload: StreamingBlobInput
    ObjectIfMatch: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ContentMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class ObjectLockLegalHoldLike(TypedDict):
    Status: NotRequired[ReadOnly[ObjectLockLegalHoldStatus]]


class PutObjectLegalHoldRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    LegalHold: NotRequired[ObjectLockLegalHold]
    RequestPayer: NotRequired[RequestPayer]
    VersionId: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


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


class PutObjectLockConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ObjectLockConfiguration: NotRequired[ObjectLockConfiguration]
    RequestPayer: NotRequired[RequestPayer]
    Token: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


class ObjectLockRetention(TypedDict):
    Mode: NotRequired[ObjectLockRetentionMode]
    RetainUntilDate: NotRequired[TimestampInput]
    EventHold: NotRequired[ObjectLockEventHold]
    EventHoldDuration: NotRequired[EventHoldDuration]


class ObjectLockRetentionLike(TypedDict):
    Mode: NotRequired[ReadOnly[ObjectLockRetentionMode]]
    RetainUntilDate: NotRequired[ReadOnly[TimestampInput]]
    EventHold: NotRequired[ReadOnly[ObjectLockEventHold]]
    EventHoldDuration: NotRequired[ReadOnly[EventHoldDurationLike]]


class PutObjectRetentionRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    Retention: NotRequired[ObjectLockRetention]
    RequestPayer: NotRequired[RequestPayer]
    VersionId: NotRequired[str]
    BypassGovernanceRetention: NotRequired[bool]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


class PutObjectTaggingRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    Tagging: Tagging
    ExpectedBucketOwner: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]


class PublicAccessBlockConfigurationLike(TypedDict):
    BlockPublicAcls: NotRequired[ReadOnly[bool]]
    IgnorePublicAcls: NotRequired[ReadOnly[bool]]
    BlockPublicPolicy: NotRequired[ReadOnly[bool]]
    RestrictPublicBuckets: NotRequired[ReadOnly[bool]]


class PutPublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
    ExpectedBucketOwner: NotRequired[str]


class RenameObjectRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    RenameSource: str
    DestinationIfMatch: NotRequired[str]
    DestinationIfNoneMatch: NotRequired[str]
    DestinationIfModifiedSince: NotRequired[TimestampInput]
    DestinationIfUnmodifiedSince: NotRequired[TimestampInput]
    SourceIfMatch: NotRequired[str]
    SourceIfNoneMatch: NotRequired[str]
    SourceIfModifiedSince: NotRequired[TimestampInput]
    SourceIfUnmodifiedSince: NotRequired[TimestampInput]
    ClientToken: NotRequired[str]


class GlacierJobParameters(TypedDict):
    Tier: Tier


class GlacierJobParametersLike(TypedDict):
    Tier: ReadOnly[Tier]


class CSVInput(TypedDict):
    FileHeaderInfo: NotRequired[FileHeaderInfo]
    Comments: NotRequired[str]
    QuoteEscapeCharacter: NotRequired[str]
    RecordDelimiter: NotRequired[str]
    FieldDelimiter: NotRequired[str]
    QuoteCharacter: NotRequired[str]
    AllowQuotedRecordDelimiter: NotRequired[bool]


class CSVInputLike(TypedDict):
    FileHeaderInfo: NotRequired[ReadOnly[FileHeaderInfo]]
    Comments: NotRequired[ReadOnly[str]]
    QuoteEscapeCharacter: NotRequired[ReadOnly[str]]
    RecordDelimiter: NotRequired[ReadOnly[str]]
    FieldDelimiter: NotRequired[ReadOnly[str]]
    QuoteCharacter: NotRequired[ReadOnly[str]]
    AllowQuotedRecordDelimiter: NotRequired[ReadOnly[bool]]


class JSONInput(TypedDict):
    Type: NotRequired[JSONType]


class JSONInputLike(TypedDict):
    Type: NotRequired[ReadOnly[JSONType]]


class ParquetInput(TypedDict):
    pass


class ParquetInputLike(TypedDict):
    pass


class InputSerialization(TypedDict):
    CSV: NotRequired[CSVInput]
    CompressionType: NotRequired[CompressionType]
    JSON: NotRequired[JSONInput]
    Parquet: NotRequired[ParquetInput]


class InputSerializationLike(TypedDict):
    CSV: NotRequired[ReadOnly[CSVInputLike]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    JSON: NotRequired[ReadOnly[JSONInputLike]]
    Parquet: NotRequired[ReadOnly[ParquetInputLike]]


class CSVOutput(TypedDict):
    QuoteFields: NotRequired[QuoteFields]
    QuoteEscapeCharacter: NotRequired[str]
    RecordDelimiter: NotRequired[str]
    FieldDelimiter: NotRequired[str]
    QuoteCharacter: NotRequired[str]


class CSVOutputLike(TypedDict):
    QuoteFields: NotRequired[ReadOnly[QuoteFields]]
    QuoteEscapeCharacter: NotRequired[ReadOnly[str]]
    RecordDelimiter: NotRequired[ReadOnly[str]]
    FieldDelimiter: NotRequired[ReadOnly[str]]
    QuoteCharacter: NotRequired[ReadOnly[str]]


class JSONOutput(TypedDict):
    RecordDelimiter: NotRequired[str]


class JSONOutputLike(TypedDict):
    RecordDelimiter: NotRequired[ReadOnly[str]]


class OutputSerialization(TypedDict):
    CSV: NotRequired[CSVOutput]
    JSON: NotRequired[JSONOutput]


class OutputSerializationLike(TypedDict):
    CSV: NotRequired[ReadOnly[CSVOutputLike]]
    JSON: NotRequired[ReadOnly[JSONOutputLike]]


class SelectParameters(TypedDict):
    InputSerialization: InputSerialization
    ExpressionType: ExpressionType
    Expression: str
    OutputSerialization: OutputSerialization


class SelectParametersLike(TypedDict):
    InputSerialization: ReadOnly[InputSerializationLike]
    ExpressionType: ReadOnly[ExpressionType]
    Expression: ReadOnly[str]
    OutputSerialization: ReadOnly[OutputSerializationLike]


class Encryption(TypedDict):
    EncryptionType: ServerSideEncryption
    KMSKeyId: NotRequired[str]
    KMSContext: NotRequired[str]


class EncryptionLike(TypedDict):
    EncryptionType: ReadOnly[ServerSideEncryption]
    KMSKeyId: NotRequired[ReadOnly[str]]
    KMSContext: NotRequired[ReadOnly[str]]


class MetadataEntry(TypedDict):
    Name: NotRequired[str]
    Value: NotRequired[str]


class MetadataEntryLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class S3Location(TypedDict):
    BucketName: str
    Prefix: str
    Encryption: NotRequired[Encryption]
    CannedACL: NotRequired[ObjectCannedACL]
    AccessControlList: NotRequired[list[Grant]]
    Tagging: NotRequired[Tagging]
    UserMetadata: NotRequired[list[MetadataEntry]]
    StorageClass: NotRequired[StorageClass]


class S3LocationLike(TypedDict):
    BucketName: ReadOnly[str]
    Prefix: ReadOnly[str]
    Encryption: NotRequired[ReadOnly[EncryptionLike]]
    CannedACL: NotRequired[ReadOnly[ObjectCannedACL]]
    AccessControlList: NotRequired[ReadOnly[Sequence[GrantLike]]]
    Tagging: NotRequired[ReadOnly[TaggingLike]]
    UserMetadata: NotRequired[ReadOnly[Sequence[MetadataEntryLike]]]
    StorageClass: NotRequired[ReadOnly[StorageClass]]


class OutputLocation(TypedDict):
    S3: NotRequired[S3Location]


class OutputLocationLike(TypedDict):
    S3: NotRequired[ReadOnly[S3LocationLike]]


class RestoreRequest(TypedDict):
    Days: NotRequired[int]
    GlacierJobParameters: NotRequired[GlacierJobParameters]
    Type: NotRequired[RestoreRequestType]
    Tier: NotRequired[Tier]
    Description: NotRequired[str]
    SelectParameters: NotRequired[SelectParameters]
    OutputLocation: NotRequired[OutputLocation]


class RestoreRequestLike(TypedDict):
    Days: NotRequired[ReadOnly[int]]
    GlacierJobParameters: NotRequired[ReadOnly[GlacierJobParametersLike]]
    Type: NotRequired[ReadOnly[RestoreRequestType]]
    Tier: NotRequired[ReadOnly[Tier]]
    Description: NotRequired[ReadOnly[str]]
    SelectParameters: NotRequired[ReadOnly[SelectParametersLike]]
    OutputLocation: NotRequired[ReadOnly[OutputLocationLike]]


class RestoreObjectRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    RestoreRequest: NotRequired[RestoreRequest]
    RequestPayer: NotRequired[RequestPayer]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


class RequestProgress(TypedDict):
    Enabled: NotRequired[bool]


class RequestProgressLike(TypedDict):
    Enabled: NotRequired[ReadOnly[bool]]


class ScanRange(TypedDict):
    Start: NotRequired[int]
    End: NotRequired[int]


class ScanRangeLike(TypedDict):
    Start: NotRequired[ReadOnly[int]]
    End: NotRequired[ReadOnly[int]]


class SelectObjectContentRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    Expression: str
    ExpressionType: ExpressionType
    RequestProgress: NotRequired[RequestProgress]
    InputSerialization: InputSerialization
    OutputSerialization: OutputSerialization
    ScanRange: NotRequired[ScanRange]
    ExpectedBucketOwner: NotRequired[str]


class AnnotationTableConfigurationUpdates(TypedDict):
    ConfigurationState: AnnotationConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]
    Role: NotRequired[str]


class AnnotationTableConfigurationUpdatesLike(TypedDict):
    ConfigurationState: ReadOnly[AnnotationConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]
    Role: NotRequired[ReadOnly[str]]


class UpdateBucketMetadataAnnotationTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    AnnotationTableConfiguration: AnnotationTableConfigurationUpdates
    ExpectedBucketOwner: NotRequired[str]


class InventoryTableConfigurationUpdates(TypedDict):
    ConfigurationState: InventoryConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class InventoryTableConfigurationUpdatesLike(TypedDict):
    ConfigurationState: ReadOnly[InventoryConfigurationState]
    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class UpdateBucketMetadataInventoryTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    InventoryTableConfiguration: InventoryTableConfigurationUpdates
    ExpectedBucketOwner: NotRequired[str]


class JournalTableConfigurationUpdates(TypedDict):
    RecordExpiration: RecordExpiration


class JournalTableConfigurationUpdatesLike(TypedDict):
    RecordExpiration: ReadOnly[RecordExpirationLike]


class UpdateBucketMetadataJournalTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    JournalTableConfiguration: JournalTableConfigurationUpdates
    ExpectedBucketOwner: NotRequired[str]


class SSEKMSEncryption(TypedDict):
    KMSKeyArn: str
    BucketKeyEnabled: NotRequired[bool]


class SSEKMSEncryptionLike(TypedDict):
    KMSKeyArn: ReadOnly[str]
    BucketKeyEnabled: NotRequired[ReadOnly[bool]]


class ObjectEncryption(TypedDict):
    SSEKMS: SSEKMSEncryption


class ObjectEncryptionLike(TypedDict):
    SSEKMS: ReadOnly[SSEKMSEncryptionLike]


class UpdateObjectEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ObjectEncryption: ObjectEncryption
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]


class UploadPartRequest(TypedDict, closed=True):
    Body: NotRequired[StreamingBlobInput]
    Bucket: str
    ContentLength: NotRequired[int]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    Key: str
    PartNumber: int
    UploadId: str
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class UploadPartCopyRequest(TypedDict, closed=True):
    Bucket: str
    CopySource: str | CopySource
    CopySourceIfMatch: NotRequired[str]
    CopySourceIfModifiedSince: NotRequired[TimestampInput]
    CopySourceIfNoneMatch: NotRequired[str]
    CopySourceIfUnmodifiedSince: NotRequired[TimestampInput]
    CopySourceRange: NotRequired[str]
    Key: str
    PartNumber: int
    UploadId: str
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    CopySourceSSECustomerAlgorithm: NotRequired[str]
    CopySourceSSECustomerKey: NotRequired[str | bytes]
    CopySourceSSECustomerKeyMD5: NotRequired[str]
    RequestPayer: NotRequired[RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    ExpectedSourceBucketOwner: NotRequired[str]


class WriteGetObjectResponseRequest(TypedDict, closed=True):
    RequestRoute: str
    RequestToken: str
    Body: NotRequired[StreamingBlobInput]
    StatusCode: NotRequired[int]
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]
    AcceptRanges: NotRequired[str]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentLength: NotRequired[int]
    ContentRange: NotRequired[str]
    ContentType: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    DeleteMarker: NotRequired[bool]
    ETag: NotRequired[str]
    Expires: NotRequired[TimestampInput]
    Expiration: NotRequired[str]
    LastModified: NotRequired[TimestampInput]
    MissingMeta: NotRequired[int]
    Metadata: NotRequired[dict[str, str]]
    ObjectLockMode: NotRequired[ObjectLockMode]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatus]
    ObjectLockRetainUntilDate: NotRequired[TimestampInput]
    PartsCount: NotRequired[int]
    ReplicationStatus: NotRequired[ReplicationStatus]
    RequestCharged: NotRequired[RequestCharged]
    Restore: NotRequired[str]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    StorageClass: NotRequired[StorageClass]
    TagCount: NotRequired[int]
    VersionId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
