"""Request types of Amazon Simple Storage Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.s3 import literals
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
    Destination as Destination,
    EncryptionConfiguration as EncryptionConfiguration,
    ErrorDocument as ErrorDocument,
    EventBridgeConfiguration as EventBridgeConfiguration,
    EventHoldDuration as EventHoldDuration,
    ExistingObjectReplication as ExistingObjectReplication,
    FilterRule as FilterRule,
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
    NotificationConfigurationDeprecated as NotificationConfigurationDeprecated,
    NotificationConfigurationFilter as NotificationConfigurationFilter,
    ObjectLockConfiguration as ObjectLockConfiguration,
    ObjectLockLegalHold as ObjectLockLegalHold,
    ObjectLockRule as ObjectLockRule,
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
    TopicConfigurationDeprecated as TopicConfigurationDeprecated,
)
from boto_types.values import CopySource, StreamingBlobInput, TimestampInput


class AbortMultipartUploadRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    UploadId: str
    RequestPayer: NotRequired[literals.RequestPayer]
    ExpectedBucketOwner: NotRequired[str]
    IfMatchInitiatedTime: NotRequired[TimestampInput]


class CompletedPart(TypedDict, total=False):
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    PartNumber: int


class CompletedMultipartUpload(TypedDict, total=False):
    Parts: list[CompletedPart]


class CompleteMultipartUploadRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    MultipartUpload: CompletedMultipartUpload
    UploadId: Required[str]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    MpuObjectSize: int
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    IfMatch: str
    IfNoneMatch: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str


class CopyObjectRequest(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    Bucket: Required[str]
    CacheControl: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    CopySource: Required[str | CopySource]
    CopySourceIfMatch: str
    CopySourceIfModifiedSince: TimestampInput
    CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: TimestampInput
    Expires: TimestampInput
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    IfMatch: str
    IfNoneMatch: str
    Key: Required[str]
    Metadata: dict[str, str]
    MetadataDirective: literals.MetadataDirective
    TaggingDirective: literals.TaggingDirective
    AnnotationDirective: literals.AnnotationDirective
    ServerSideEncryption: literals.ServerSideEncryption
    StorageClass: literals.StorageClass
    WebsiteRedirectLocation: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str | bytes
    CopySourceSSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    Tagging: str
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: TimestampInput
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str


class LocationInfo(TypedDict, total=False):
    Type: literals.LocationType
    Name: str


class BucketInfo(TypedDict, total=False):
    DataRedundancy: literals.DataRedundancy
    Type: literals.BucketType


class CreateBucketConfiguration(TypedDict, total=False):
    LocationConstraint: literals.BucketLocationConstraint
    Location: LocationInfo
    Bucket: BucketInfo
    Tags: list[Tag]


class CreateBucketRequest(TypedDict, total=False, closed=True):
    ACL: literals.BucketCannedACL
    Bucket: Required[str]
    CreateBucketConfiguration: CreateBucketConfiguration
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ObjectLockEnabledForBucket: bool
    ObjectOwnership: literals.ObjectOwnership
    BucketNamespace: literals.BucketNamespace


class MetadataTableEncryptionConfiguration(TypedDict):
    SseAlgorithm: literals.TableSseAlgorithm
    KmsKeyArn: NotRequired[str]


class JournalTableConfiguration(TypedDict):
    RecordExpiration: RecordExpiration
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class InventoryTableConfiguration(TypedDict):
    ConfigurationState: literals.InventoryConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class AnnotationTableConfiguration(TypedDict, total=False):
    ConfigurationState: Required[literals.AnnotationConfigurationState]
    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    Role: str


class MetadataConfiguration(TypedDict, total=False):
    JournalTableConfiguration: Required[JournalTableConfiguration]
    InventoryTableConfiguration: InventoryTableConfiguration
    AnnotationTableConfiguration: AnnotationTableConfiguration


class CreateBucketMetadataConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    MetadataConfiguration: Required[MetadataConfiguration]
    ExpectedBucketOwner: str


class S3TablesDestination(TypedDict):
    TableBucketArn: str
    TableName: str


class MetadataTableConfiguration(TypedDict):
    S3TablesDestination: S3TablesDestination


class CreateBucketMetadataTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    MetadataTableConfiguration: Required[MetadataTableConfiguration]
    ExpectedBucketOwner: str


class CreateMultipartUploadRequest(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    Bucket: Required[str]
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    Expires: TimestampInput
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    Key: Required[str]
    Metadata: dict[str, str]
    ServerSideEncryption: literals.ServerSideEncryption
    StorageClass: literals.StorageClass
    WebsiteRedirectLocation: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestPayer: literals.RequestPayer
    Tagging: str
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: TimestampInput
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ExpectedBucketOwner: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumType: literals.ChecksumType


class CreateSessionRequest(TypedDict, total=False, closed=True):
    SessionMode: literals.SessionMode
    Bucket: Required[str]
    ServerSideEncryption: literals.ServerSideEncryption
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool


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


class DeleteObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    MFA: str
    VersionId: str
    RequestPayer: literals.RequestPayer
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    IfMatch: str
    IfMatchLastModifiedTime: TimestampInput
    IfMatchSize: int


class DeleteObjectAnnotationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    AnnotationName: Required[str]
    VersionId: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    ObjectIfMatch: str


class DeleteObjectTaggingRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    VersionId: NotRequired[str]
    ExpectedBucketOwner: NotRequired[str]


class ObjectIdentifier(TypedDict, total=False):
    Key: Required[str]
    VersionId: str
    ETag: str
    LastModifiedTime: TimestampInput
    Size: int


class Delete(TypedDict):
    Objects: list[ObjectIdentifier]
    Quiet: NotRequired[bool]


class DeleteObjectsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delete: Required[Delete]
    MFA: str
    RequestPayer: literals.RequestPayer
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm


class DeletePublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAbacRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketAccelerateConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer


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


class GetObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
    Key: Required[str]
    Range: str
    ResponseCacheControl: str
    ResponseContentDisposition: str
    ResponseContentEncoding: str
    ResponseContentLanguage: str
    ResponseContentType: str
    ResponseExpires: TimestampInput
    VersionId: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    PartNumber: int
    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode


class GetObjectAclRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str


class GetObjectAnnotationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    AnnotationName: Required[str]
    VersionId: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode


class GetObjectAttributesRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    MaxParts: int
    PartNumberMarker: int
    SSECustomerAlgorithm: str
    SSECustomerKey: str
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    ObjectAttributes: Required[list[literals.ObjectAttributes]]


class GetObjectLegalHoldRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str


class GetObjectLockConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetObjectRetentionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str


class GetObjectTaggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer


class GetObjectTorrentRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    RequestPayer: NotRequired[literals.RequestPayer]
    ExpectedBucketOwner: NotRequired[str]


class GetPublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class HeadBucketRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class HeadObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
    Key: Required[str]
    Range: str
    ResponseCacheControl: str
    ResponseContentDisposition: str
    ResponseContentEncoding: str
    ResponseContentLanguage: str
    ResponseContentType: str
    ResponseExpires: TimestampInput
    VersionId: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    PartNumber: int
    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode


class ListBucketAnalyticsConfigurationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str


class ListBucketIntelligentTieringConfigurationsRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str


class ListBucketInventoryConfigurationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str


class ListBucketMetricsConfigurationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContinuationToken: str
    ExpectedBucketOwner: str


class ListBucketsRequest(TypedDict, total=False, closed=True):
    MaxBuckets: int
    ContinuationToken: str
    Prefix: str
    BucketRegion: str


class ListDirectoryBucketsRequest(TypedDict, total=False, closed=True):
    ContinuationToken: str
    MaxDirectoryBuckets: int


class ListMultipartUploadsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    KeyMarker: str
    MaxUploads: int
    Prefix: str
    UploadIdMarker: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer


class ListObjectAnnotationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    MaxAnnotationResults: int
    AnnotationPrefix: str
    ContinuationToken: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str


class ListObjectVersionsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    KeyMarker: str
    MaxKeys: int
    Prefix: str
    VersionIdMarker: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]


class ListObjectsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    Marker: str
    MaxKeys: int
    Prefix: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]


class ListObjectsV2Request(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    MaxKeys: int
    Prefix: str
    ContinuationToken: str
    FetchOwner: bool
    StartAfter: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]


class ListPartsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    MaxParts: int
    PartNumberMarker: int
    UploadId: Required[str]
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str
    SSECustomerKeyMD5: str


class PutBucketAbacRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    AbacStatus: Required[AbacStatus]


class AccelerateConfiguration(TypedDict, total=False):
    Status: literals.BucketAccelerateStatus


class PutBucketAccelerateConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    AccelerateConfiguration: AccelerateConfiguration
    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]


class Grant(TypedDict, total=False):
    Grantee: Grantee
    Permission: literals.Permission


class Owner(TypedDict, total=False):
    DisplayName: str
    ID: str


class AccessControlPolicy(TypedDict, total=False):
    Grants: list[Grant]
    Owner: Owner


class PutBucketAclRequest(TypedDict, total=False, closed=True):
    ACL: literals.BucketCannedACL
    AccessControlPolicy: AccessControlPolicy
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ExpectedBucketOwner: str


class PutBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    AnalyticsConfiguration: AnalyticsConfiguration
    ExpectedBucketOwner: NotRequired[str]


class CORSConfiguration(TypedDict):
    CORSRules: list[CORSRule]


class PutBucketCorsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    CORSConfiguration: Required[CORSConfiguration]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str


class PutBucketEncryptionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ServerSideEncryptionConfiguration: Required[ServerSideEncryptionConfiguration]
    ExpectedBucketOwner: str


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


class LifecycleExpiration(TypedDict, total=False):
    Date: TimestampInput
    Days: int
    ExpiredObjectDeleteMarker: bool


class Transition(TypedDict, total=False):
    Date: TimestampInput
    Days: int
    StorageClass: literals.TransitionStorageClass


class Rule(TypedDict, total=False):
    Expiration: LifecycleExpiration
    ID: str
    Prefix: Required[str]
    Status: Required[literals.ExpirationStatus]
    Transition: Transition
    NoncurrentVersionTransition: NoncurrentVersionTransition
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload


class LifecycleConfiguration(TypedDict):
    Rules: list[Rule]


class PutBucketLifecycleRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    LifecycleConfiguration: LifecycleConfiguration
    ExpectedBucketOwner: str


class LifecycleRule(TypedDict, total=False):
    Expiration: LifecycleExpiration
    ID: str
    Prefix: str
    Filter: LifecycleRuleFilter
    Status: Required[literals.ExpirationStatus]
    Transitions: list[Transition]
    NoncurrentVersionTransitions: list[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload


class BucketLifecycleConfiguration(TypedDict):
    Rules: list[LifecycleRule]


class PutBucketLifecycleConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    LifecycleConfiguration: BucketLifecycleConfiguration
    ExpectedBucketOwner: str
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize


class BucketLoggingStatus(TypedDict, total=False):
    LoggingEnabled: LoggingEnabled


class PutBucketLoggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    BucketLoggingStatus: Required[BucketLoggingStatus]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str


class PutBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    MetricsConfiguration: MetricsConfiguration
    ExpectedBucketOwner: NotRequired[str]


class PutBucketNotificationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    NotificationConfiguration: Required[NotificationConfigurationDeprecated]
    ExpectedBucketOwner: str


class TopicConfiguration(TypedDict):
    Id: NotRequired[str]
    TopicArn: str
    Events: list[literals.Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class NotificationConfiguration(TypedDict, total=False):
    TopicConfigurations: list[TopicConfiguration]
    QueueConfigurations: list[QueueConfiguration]
    LambdaFunctionConfigurations: list[LambdaFunctionConfiguration]
    EventBridgeConfiguration: EventBridgeConfiguration


class PutBucketNotificationConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    NotificationConfiguration: NotificationConfiguration
    ExpectedBucketOwner: NotRequired[str]
    SkipDestinationValidation: NotRequired[bool]


class PutBucketOwnershipControlsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ExpectedBucketOwner: str
    OwnershipControls: Required[OwnershipControls]
    ChecksumAlgorithm: literals.ChecksumAlgorithm


class PutBucketPolicyRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ConfirmRemoveSelfBucketAccess: bool
    Policy: Required[str]
    ExpectedBucketOwner: str


class DeleteMarkerReplication(TypedDict, total=False):
    Status: literals.DeleteMarkerReplicationStatus


class ReplicationRule(TypedDict, total=False):
    ID: str
    Priority: int
    Prefix: str
    Filter: ReplicationRuleFilter
    Status: Required[literals.ReplicationRuleStatus]
    SourceSelectionCriteria: SourceSelectionCriteria
    ExistingObjectReplication: ExistingObjectReplication
    Destination: Required[Destination]
    DeleteMarkerReplication: DeleteMarkerReplication


class ReplicationConfiguration(TypedDict):
    Role: str
    Rules: list[ReplicationRule]


class PutBucketReplicationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ReplicationConfiguration: Required[ReplicationConfiguration]
    Token: str
    ExpectedBucketOwner: str


class RequestPaymentConfiguration(TypedDict):
    Payer: literals.Payer


class PutBucketRequestPaymentRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    RequestPaymentConfiguration: Required[RequestPaymentConfiguration]
    ExpectedBucketOwner: str


class Tagging(TypedDict):
    TagSet: list[Tag]


class PutBucketTaggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    Tagging: Required[Tagging]
    ExpectedBucketOwner: str


class VersioningConfiguration(TypedDict, total=False):
    MFADelete: literals.MFADelete
    Status: literals.BucketVersioningStatus


class PutBucketVersioningRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    MFA: str
    VersioningConfiguration: Required[VersioningConfiguration]
    ExpectedBucketOwner: str


class WebsiteConfiguration(TypedDict, total=False):
    ErrorDocument: ErrorDocument
    IndexDocument: IndexDocument
    RedirectAllRequestsTo: RedirectAllRequestsTo
    RoutingRules: list[RoutingRule]


class PutBucketWebsiteRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    WebsiteConfiguration: Required[WebsiteConfiguration]
    ExpectedBucketOwner: str


class PutObjectRequest(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    Body: StreamingBlobInput
    Bucket: Required[str]
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentLength: int
    ContentMD5: str
    ContentType: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    Expires: TimestampInput
    IfMatch: str
    IfNoneMatch: str
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    Key: Required[str]
    WriteOffsetBytes: int
    Metadata: dict[str, str]
    ServerSideEncryption: literals.ServerSideEncryption
    StorageClass: literals.StorageClass
    WebsiteRedirectLocation: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestPayer: literals.RequestPayer
    Tagging: str
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: TimestampInput
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ExpectedBucketOwner: str


class PutObjectAclRequest(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    AccessControlPolicy: AccessControlPolicy
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    Key: Required[str]
    RequestPayer: literals.RequestPayer
    VersionId: str
    ExpectedBucketOwner: str


class PutObjectAnnotationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    AnnotationName: Required[str]
    AnnotationPayload: Required[StreamingBlobInput]
    ObjectIfMatch: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ContentMD5: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str


class PutObjectLegalHoldRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    LegalHold: ObjectLockLegalHold
    RequestPayer: literals.RequestPayer
    VersionId: str
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str


class PutObjectLockConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ObjectLockConfiguration: ObjectLockConfiguration
    RequestPayer: literals.RequestPayer
    Token: str
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str


class ObjectLockRetention(TypedDict, total=False):
    Mode: literals.ObjectLockRetentionMode
    RetainUntilDate: TimestampInput
    EventHold: literals.ObjectLockEventHold
    EventHoldDuration: EventHoldDuration


class PutObjectRetentionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    Retention: ObjectLockRetention
    RequestPayer: literals.RequestPayer
    VersionId: str
    BypassGovernanceRetention: bool
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str


class PutObjectTaggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    Tagging: Required[Tagging]
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer


class PutPublicAccessBlockRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    PublicAccessBlockConfiguration: Required[PublicAccessBlockConfiguration]
    ExpectedBucketOwner: str


class RenameObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    RenameSource: Required[str]
    DestinationIfMatch: str
    DestinationIfNoneMatch: str
    DestinationIfModifiedSince: TimestampInput
    DestinationIfUnmodifiedSince: TimestampInput
    SourceIfMatch: str
    SourceIfNoneMatch: str
    SourceIfModifiedSince: TimestampInput
    SourceIfUnmodifiedSince: TimestampInput
    ClientToken: str


class GlacierJobParameters(TypedDict):
    Tier: literals.Tier


class CSVInput(TypedDict, total=False):
    FileHeaderInfo: literals.FileHeaderInfo
    Comments: str
    QuoteEscapeCharacter: str
    RecordDelimiter: str
    FieldDelimiter: str
    QuoteCharacter: str
    AllowQuotedRecordDelimiter: bool


class JSONInput(TypedDict, total=False):
    Type: literals.JSONType


class ParquetInput(TypedDict):
    pass


class InputSerialization(TypedDict, total=False):
    CSV: CSVInput
    CompressionType: literals.CompressionType
    JSON: JSONInput
    Parquet: ParquetInput


class CSVOutput(TypedDict, total=False):
    QuoteFields: literals.QuoteFields
    QuoteEscapeCharacter: str
    RecordDelimiter: str
    FieldDelimiter: str
    QuoteCharacter: str


class JSONOutput(TypedDict, total=False):
    RecordDelimiter: str


class OutputSerialization(TypedDict, total=False):
    CSV: CSVOutput
    JSON: JSONOutput


class SelectParameters(TypedDict):
    InputSerialization: InputSerialization
    ExpressionType: literals.ExpressionType
    Expression: str
    OutputSerialization: OutputSerialization


class Encryption(TypedDict, total=False):
    EncryptionType: Required[literals.ServerSideEncryption]
    KMSKeyId: str
    KMSContext: str


class MetadataEntry(TypedDict, total=False):
    Name: str
    Value: str


class S3Location(TypedDict, total=False):
    BucketName: Required[str]
    Prefix: Required[str]
    Encryption: Encryption
    CannedACL: literals.ObjectCannedACL
    AccessControlList: list[Grant]
    Tagging: Tagging
    UserMetadata: list[MetadataEntry]
    StorageClass: literals.StorageClass


class OutputLocation(TypedDict, total=False):
    S3: S3Location


class RestoreRequest(TypedDict, total=False):
    Days: int
    GlacierJobParameters: GlacierJobParameters
    Type: literals.RestoreRequestType
    Tier: literals.Tier
    Description: str
    SelectParameters: SelectParameters
    OutputLocation: OutputLocation


class RestoreObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    RestoreRequest: RestoreRequest
    RequestPayer: literals.RequestPayer
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str


class RequestProgress(TypedDict, total=False):
    Enabled: bool


class ScanRange(TypedDict, total=False):
    Start: int
    End: int


class SelectObjectContentRequest(TypedDict, closed=True):
    Bucket: str
    Key: str
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKey: NotRequired[str | bytes]
    SSECustomerKeyMD5: NotRequired[str]
    Expression: str
    ExpressionType: literals.ExpressionType
    RequestProgress: NotRequired[RequestProgress]
    InputSerialization: InputSerialization
    OutputSerialization: OutputSerialization
    ScanRange: NotRequired[ScanRange]
    ExpectedBucketOwner: NotRequired[str]


class AnnotationTableConfigurationUpdates(TypedDict, total=False):
    ConfigurationState: Required[literals.AnnotationConfigurationState]
    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    Role: str


class UpdateBucketMetadataAnnotationTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    AnnotationTableConfiguration: Required[AnnotationTableConfigurationUpdates]
    ExpectedBucketOwner: str


class InventoryTableConfigurationUpdates(TypedDict):
    ConfigurationState: literals.InventoryConfigurationState
    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class UpdateBucketMetadataInventoryTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    InventoryTableConfiguration: Required[InventoryTableConfigurationUpdates]
    ExpectedBucketOwner: str


class JournalTableConfigurationUpdates(TypedDict):
    RecordExpiration: RecordExpiration


class UpdateBucketMetadataJournalTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Bucket: Required[str]
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    JournalTableConfiguration: Required[JournalTableConfigurationUpdates]
    ExpectedBucketOwner: str


class SSEKMSEncryption(TypedDict):
    KMSKeyArn: str
    BucketKeyEnabled: NotRequired[bool]


class ObjectEncryption(TypedDict):
    SSEKMS: SSEKMSEncryption


class UpdateObjectEncryptionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    ObjectEncryption: Required[ObjectEncryption]
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm


class UploadPartRequest(TypedDict, total=False, closed=True):
    Body: StreamingBlobInput
    Bucket: Required[str]
    ContentLength: int
    ContentMD5: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    Key: Required[str]
    PartNumber: Required[int]
    UploadId: Required[str]
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str


class UploadPartCopyRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    CopySource: Required[str | CopySource]
    CopySourceIfMatch: str
    CopySourceIfModifiedSince: TimestampInput
    CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: TimestampInput
    CopySourceRange: str
    Key: Required[str]
    PartNumber: Required[int]
    UploadId: Required[str]
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str | bytes
    CopySourceSSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str


class WriteGetObjectResponseRequest(TypedDict, total=False, closed=True):
    RequestRoute: Required[str]
    RequestToken: Required[str]
    Body: StreamingBlobInput
    StatusCode: int
    ErrorCode: str
    ErrorMessage: str
    AcceptRanges: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentLength: int
    ContentRange: str
    ContentType: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    DeleteMarker: bool
    ETag: str
    Expires: TimestampInput
    Expiration: str
    LastModified: TimestampInput
    MissingMeta: int
    Metadata: dict[str, str]
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockRetainUntilDate: TimestampInput
    PartsCount: int
    ReplicationStatus: literals.ReplicationStatus
    RequestCharged: literals.RequestCharged
    Restore: str
    ServerSideEncryption: literals.ServerSideEncryption
    SSECustomerAlgorithm: str
    SSEKMSKeyId: str
    SSECustomerKeyMD5: str
    StorageClass: literals.StorageClass
    TagCount: int
    VersionId: str
    BucketKeyEnabled: bool
