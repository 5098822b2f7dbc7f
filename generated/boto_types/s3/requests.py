"""What you send to Amazon Simple Storage Service.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.s3.literals import (
    AnnotationConfigurationState,
    AnnotationDirective,
    BucketAccelerateStatus,
    BucketCannedACL,
    BucketLocationConstraint,
    BucketNamespace,
    BucketType,
    BucketVersioningStatus,
    ChecksumAlgorithm,
    ChecksumMode,
    ChecksumType,
    CompressionType,
    DataRedundancy,
    EncodingType,
    ExpirationStatus,
    ExpressionType,
    FileHeaderInfo,
    InventoryConfigurationState,
    JSONType,
    LocationType,
    MetadataDirective,
    MFADelete,
    ObjectAttributes,
    ObjectCannedACL,
    ObjectLockEventHold,
    ObjectLockLegalHoldStatus,
    ObjectLockMode,
    ObjectLockRetentionMode,
    ObjectOwnership,
    OptionalObjectAttributes,
    Payer,
    QuoteFields,
    ReplicationStatus,
    RequestCharged,
    RequestPayer,
    RestoreRequestType,
    ServerSideEncryption,
    SessionMode,
    StorageClass,
    TableSseAlgorithm,
    TaggingDirective,
    Tier,
    TransitionDefaultMinimumObjectSize,
    TransitionStorageClass,
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


class CompletedMultipartUpload(TypedDict):
    Parts: NotRequired[list[CompletedPart]]


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


class BucketInfo(TypedDict):
    DataRedundancy: NotRequired[DataRedundancy]
    Type: NotRequired[BucketType]


class CreateBucketConfiguration(TypedDict):
    LocationConstraint: NotRequired[BucketLocationConstraint]
    Location: NotRequired[LocationInfo]
    Bucket: NotRequired[BucketInfo]
    Tags: NotRequired[list[Tag]]


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


class MetadataTableEncryptionConfiguration(TypedDict):
    SseAlgorithm: TableSseAlgorithm
    KmsKeyArn: NotRequired[str]


class JournalTableConfiguration(TypedDict):
    RecordExpiration: RecordExpiration
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class InventoryTableConfiguration(TypedDict):
    ConfigurationState: InventoryConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class AnnotationTableConfiguration(TypedDict):
    ConfigurationState: AnnotationConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]
    Role: NotRequired[str]


class MetadataConfiguration(TypedDict):
    JournalTableConfiguration: JournalTableConfiguration
    InventoryTableConfiguration: NotRequired[InventoryTableConfiguration]
    AnnotationTableConfiguration: NotRequired[AnnotationTableConfiguration]


class CreateBucketMetadataConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    MetadataConfiguration: MetadataConfiguration
    ExpectedBucketOwner: NotRequired[str]


class S3TablesDestination(TypedDict):
    TableBucketArn: str
    TableName: str


class MetadataTableConfiguration(TypedDict):
    S3TablesDestination: S3TablesDestination


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


class Delete(TypedDict):
    Objects: list[ObjectIdentifier]
    Quiet: NotRequired[bool]


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


class PutBucketAbacRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]
    AbacStatus: AbacStatus


class AccelerateConfiguration(TypedDict):
    Status: NotRequired[BucketAccelerateStatus]


class PutBucketAccelerateConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    AccelerateConfiguration: AccelerateConfiguration
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]


class AccessControlPolicy(TypedDict):
    Grants: NotRequired[list[Grant]]
    Owner: NotRequired[Owner]


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


class PutBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    AnalyticsConfiguration: AnalyticsConfiguration
    ExpectedBucketOwner: NotRequired[str]


class CORSConfiguration(TypedDict):
    CORSRules: list[CORSRule]


class PutBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
    CORSConfiguration: CORSConfiguration
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    ExpectedBucketOwner: NotRequired[str]


class PutBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    ExpectedBucketOwner: NotRequired[str]
    IntelligentTieringConfiguration: IntelligentTieringConfiguration


class PutBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    InventoryConfiguration: InventoryConfiguration
    ExpectedBucketOwner: NotRequired[str]


class LifecycleExpiration(TypedDict):
    Date: NotRequired[TimestampInput]
    Days: NotRequired[int]
    ExpiredObjectDeleteMarker: NotRequired[bool]


class Transition(TypedDict):
    Date: NotRequired[TimestampInput]
    Days: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClass]


class Rule(TypedDict):
    Expiration: NotRequired[LifecycleExpiration]
    ID: NotRequired[str]
    Prefix: str
    Status: ExpirationStatus
    Transition: NotRequired[Transition]
    NoncurrentVersionTransition: NotRequired[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpiration]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUpload]


class LifecycleConfiguration(TypedDict):
    Rules: list[Rule]


class PutBucketLifecycleRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    LifecycleConfiguration: NotRequired[LifecycleConfiguration]
    ExpectedBucketOwner: NotRequired[str]


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


class BucketLifecycleConfiguration(TypedDict):
    Rules: list[LifecycleRule]


class PutBucketLifecycleConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    LifecycleConfiguration: NotRequired[BucketLifecycleConfiguration]
    ExpectedBucketOwner: NotRequired[str]
    TransitionDefaultMinimumObjectSize: NotRequired[TransitionDefaultMinimumObjectSize]


class BucketLoggingStatus(TypedDict):
    LoggingEnabled: NotRequired[LoggingEnabled]


class PutBucketLoggingRequest(TypedDict, closed=True):
    Bucket: str
    BucketLoggingStatus: BucketLoggingStatus
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


class PutBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    MetricsConfiguration: MetricsConfiguration
    ExpectedBucketOwner: NotRequired[str]


class PutBucketNotificationRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    NotificationConfiguration: NotificationConfigurationDeprecated
    ExpectedBucketOwner: NotRequired[str]


class PutBucketNotificationConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    NotificationConfiguration: NotificationConfiguration
    ExpectedBucketOwner: NotRequired[str]
    SkipDestinationValidation: NotRequired[bool]


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


class PutBucketReplicationRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ReplicationConfiguration: ReplicationConfiguration
    Token: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class RequestPaymentConfiguration(TypedDict):
    Payer: Payer


class PutBucketRequestPaymentRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    RequestPaymentConfiguration: RequestPaymentConfiguration
    ExpectedBucketOwner: NotRequired[str]


class Tagging(TypedDict):
    TagSet: list[Tag]


class PutBucketTaggingRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    Tagging: Tagging
    ExpectedBucketOwner: NotRequired[str]


class VersioningConfiguration(TypedDict):
    MFADelete: NotRequired[MFADelete]
    Status: NotRequired[BucketVersioningStatus]


class PutBucketVersioningRequest(TypedDict, closed=True):
    Bucket: str
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    MFA: NotRequired[str]
    VersioningConfiguration: VersioningConfiguration
    ExpectedBucketOwner: NotRequired[str]


class WebsiteConfiguration(TypedDict):
    ErrorDocument: NotRequired[ErrorDocument]
    IndexDocument: NotRequired[IndexDocument]
    RedirectAllRequestsTo: NotRequired[RedirectAllRequestsTo]
    RoutingRules: NotRequired[list[RoutingRule]]


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


class PutObjectLegalHoldRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    LegalHold: NotRequired[ObjectLockLegalHold]
    RequestPayer: NotRequired[RequestPayer]
    VersionId: NotRequired[str]
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ExpectedBucketOwner: NotRequired[str]


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


class CSVInput(TypedDict):
    FileHeaderInfo: NotRequired[FileHeaderInfo]
    Comments: NotRequired[str]
    QuoteEscapeCharacter: NotRequired[str]
    RecordDelimiter: NotRequired[str]
    FieldDelimiter: NotRequired[str]
    QuoteCharacter: NotRequired[str]
    AllowQuotedRecordDelimiter: NotRequired[bool]


class JSONInput(TypedDict):
    Type: NotRequired[JSONType]


class ParquetInput(TypedDict):
    pass


class InputSerialization(TypedDict):
    CSV: NotRequired[CSVInput]
    CompressionType: NotRequired[CompressionType]
    JSON: NotRequired[JSONInput]
    Parquet: NotRequired[ParquetInput]


class CSVOutput(TypedDict):
    QuoteFields: NotRequired[QuoteFields]
    QuoteEscapeCharacter: NotRequired[str]
    RecordDelimiter: NotRequired[str]
    FieldDelimiter: NotRequired[str]
    QuoteCharacter: NotRequired[str]


class JSONOutput(TypedDict):
    RecordDelimiter: NotRequired[str]


class OutputSerialization(TypedDict):
    CSV: NotRequired[CSVOutput]
    JSON: NotRequired[JSONOutput]


class SelectParameters(TypedDict):
    InputSerialization: InputSerialization
    ExpressionType: ExpressionType
    Expression: str
    OutputSerialization: OutputSerialization


class Encryption(TypedDict):
    EncryptionType: ServerSideEncryption
    KMSKeyId: NotRequired[str]
    KMSContext: NotRequired[str]


class MetadataEntry(TypedDict):
    Name: NotRequired[str]
    Value: NotRequired[str]


class S3Location(TypedDict):
    BucketName: str
    Prefix: str
    Encryption: NotRequired[Encryption]
    CannedACL: NotRequired[ObjectCannedACL]
    AccessControlList: NotRequired[list[Grant]]
    Tagging: NotRequired[Tagging]
    UserMetadata: NotRequired[list[MetadataEntry]]
    StorageClass: NotRequired[StorageClass]


class OutputLocation(TypedDict):
    S3: NotRequired[S3Location]


class RestoreRequest(TypedDict):
    Days: NotRequired[int]
    GlacierJobParameters: NotRequired[GlacierJobParameters]
    Type: NotRequired[RestoreRequestType]
    Tier: NotRequired[Tier]
    Description: NotRequired[str]
    SelectParameters: NotRequired[SelectParameters]
    OutputLocation: NotRequired[OutputLocation]


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


class ScanRange(TypedDict):
    Start: NotRequired[int]
    End: NotRequired[int]


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


class UpdateBucketMetadataAnnotationTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    AnnotationTableConfiguration: AnnotationTableConfigurationUpdates
    ExpectedBucketOwner: NotRequired[str]


class InventoryTableConfigurationUpdates(TypedDict):
    ConfigurationState: InventoryConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class UpdateBucketMetadataInventoryTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    InventoryTableConfiguration: InventoryTableConfigurationUpdates
    ExpectedBucketOwner: NotRequired[str]


class JournalTableConfigurationUpdates(TypedDict):
    RecordExpiration: RecordExpiration


class UpdateBucketMetadataJournalTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ContentMD5: NotRequired[str]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    JournalTableConfiguration: JournalTableConfigurationUpdates
    ExpectedBucketOwner: NotRequired[str]


class SSEKMSEncryption(TypedDict):
    KMSKeyArn: str
    BucketKeyEnabled: NotRequired[bool]


class ObjectEncryption(TypedDict):
    SSEKMS: SSEKMSEncryption


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
