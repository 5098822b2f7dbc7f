"""What a `Stubber` of Amazon Simple Storage Service takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.s3 import literals, responses
from boto_types.s3.literals import (
    BucketAccelerateStatus,
    BucketLocationConstraint,
    BucketVersioningStatus,
    LocationType,
    MFADeleteStatus,
)
from boto_types.s3.requests import (
    AbortMultipartUploadRequest,
    CompleteMultipartUploadRequest,
    CopyObjectRequest,
    CreateBucketMetadataConfigurationRequest,
    CreateBucketMetadataTableConfigurationRequest,
    CreateBucketRequest,
    CreateMultipartUploadRequest,
    CreateSessionRequest,
    DeleteBucketAnalyticsConfigurationRequest,
    DeleteBucketRequest,
    DeleteObjectAnnotationRequest,
    DeleteObjectRequest,
    DeleteObjectsRequest,
    DeleteObjectTaggingRequest,
    GetBucketAbacRequest,
    GetBucketAccelerateConfigurationRequest,
    GetBucketAclRequest,
    GetBucketAnalyticsConfigurationRequest,
    GetBucketCorsRequest,
    GetBucketEncryptionRequest,
    GetBucketIntelligentTieringConfigurationRequest,
    GetBucketInventoryConfigurationRequest,
    GetBucketLifecycleConfigurationRequest,
    GetBucketLifecycleRequest,
    GetBucketLocationRequest,
    GetBucketLoggingRequest,
    GetBucketMetadataConfigurationRequest,
    GetBucketMetadataTableConfigurationRequest,
    GetBucketMetricsConfigurationRequest,
    GetBucketNotificationConfigurationRequest,
    GetBucketOwnershipControlsRequest,
    GetBucketPolicyRequest,
    GetBucketPolicyStatusRequest,
    GetBucketReplicationRequest,
    GetBucketRequestPaymentRequest,
    GetBucketTaggingRequest,
    GetBucketVersioningRequest,
    GetBucketWebsiteRequest,
    GetObjectAclRequest,
    GetObjectAnnotationRequest,
    GetObjectAttributesRequest,
    GetObjectLegalHoldRequest,
    GetObjectLockConfigurationRequest,
    GetObjectRequest,
    GetObjectRetentionRequest,
    GetObjectTaggingRequest,
    GetObjectTorrentRequest,
    GetPublicAccessBlockRequest,
    HeadBucketRequest,
    HeadObjectRequest,
    ListBucketAnalyticsConfigurationsRequest,
    ListBucketIntelligentTieringConfigurationsRequest,
    ListBucketInventoryConfigurationsRequest,
    ListBucketMetricsConfigurationsRequest,
    ListBucketsRequest,
    ListDirectoryBucketsRequest,
    ListMultipartUploadsRequest,
    ListObjectAnnotationsRequest,
    ListObjectsRequest,
    ListObjectsV2Request,
    ListObjectVersionsRequest,
    ListPartsRequest,
    PutBucketAbacRequest,
    PutBucketAccelerateConfigurationRequest,
    PutBucketAclRequest,
    PutBucketAnalyticsConfigurationRequest,
    PutBucketCorsRequest,
    PutBucketEncryptionRequest,
    PutBucketIntelligentTieringConfigurationRequest,
    PutBucketInventoryConfigurationRequest,
    PutBucketLifecycleConfigurationRequest,
    PutBucketLifecycleRequest,
    PutBucketLoggingRequest,
    PutBucketMetricsConfigurationRequest,
    PutBucketNotificationConfigurationRequest,
    PutBucketNotificationRequest,
    PutBucketOwnershipControlsRequest,
    PutBucketPolicyRequest,
    PutBucketReplicationRequest,
    PutBucketRequestPaymentRequest,
    PutBucketTaggingRequest,
    PutBucketVersioningRequest,
    PutBucketWebsiteRequest,
    PutObjectAclRequest,
    PutObjectAnnotationRequest,
    PutObjectLegalHoldRequest,
    PutObjectLockConfigurationRequest,
    PutObjectRequest,
    PutObjectRetentionRequest,
    PutObjectTaggingRequest,
    PutPublicAccessBlockRequest,
    RenameObjectRequest,
    RestoreObjectRequest,
    SelectObjectContentRequest,
    UpdateBucketMetadataAnnotationTableConfigurationRequest,
    UpdateBucketMetadataInventoryTableConfigurationRequest,
    UpdateBucketMetadataJournalTableConfigurationRequest,
    UpdateObjectEncryptionRequest,
    UploadPartCopyRequest,
    UploadPartRequest,
    WriteGetObjectResponseRequest,
)
from boto_types.s3.responses import (
    AnnotationEntry,
    CommonPrefix,
    CORSRule,
    DeletedObject,
    DeleteMarkerEntry,
    Error,
    GetObjectAttributesParts,
    Grant,
    LambdaFunctionConfiguration,
    LifecycleRule,
    MultipartUpload,
    Object,
    ObjectLockLegalHold,
    ObjectLockRetention,
    ObjectVersion,
    Part,
    QueueConfigurationDeprecated,
    RoutingRule,
    Rule,
    SelectObjectContentEventStream,
    SessionCredentials,
    Tag,
    TopicConfigurationDeprecated,
)
from boto_types.streams import EventStream, StreamingBody

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict):
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

class AbortMultipartUploadOutputStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]
    VersionId: NotRequired[str]

class CompleteMultipartUploadOutputStub(Stub):
    Location: NotRequired[str]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    Expiration: NotRequired[str]
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
    ChecksumType: NotRequired[literals.ChecksumType]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    VersionId: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[literals.RequestCharged]

class CopyObjectOutputStub(Stub):
    CopyObjectResult: NotRequired[responses.CopyObjectResult]
    Expiration: NotRequired[str]
    CopySourceVersionId: NotRequired[str]
    VersionId: NotRequired[str]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[literals.RequestCharged]

class CreateBucketOutputStub(Stub):
    Location: NotRequired[str]
    BucketArn: NotRequired[str]

class CreateMultipartUploadOutputStub(Stub):
    AbortDate: NotRequired[datetime]
    AbortRuleId: NotRequired[str]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    UploadId: NotRequired[str]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[literals.RequestCharged]
    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    ChecksumType: NotRequired[literals.ChecksumType]
    VersionId: NotRequired[str]

class CreateSessionOutputStub(Stub):
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    Credentials: SessionCredentials

class DeleteObjectOutputStub(Stub):
    DeleteMarker: NotRequired[bool]
    VersionId: NotRequired[str]
    RequestCharged: NotRequired[literals.RequestCharged]

class DeleteObjectAnnotationOutputStub(Stub):
    ObjectVersionId: NotRequired[str]
    RequestCharged: NotRequired[literals.RequestCharged]

class DeleteObjectTaggingOutputStub(Stub):
    VersionId: NotRequired[str]

class DeleteObjectsOutputStub(Stub):
    Deleted: NotRequired[list[DeletedObject]]
    RequestCharged: NotRequired[literals.RequestCharged]
    Errors: NotRequired[list[Error]]

class GetBucketAbacOutputStub(Stub):
    AbacStatus: NotRequired[responses.AbacStatus]

class GetBucketAccelerateConfigurationOutputStub(Stub):
    Status: NotRequired[BucketAccelerateStatus]
    RequestCharged: NotRequired[literals.RequestCharged]

class GetBucketAclOutputStub(Stub):
    Owner: NotRequired[responses.Owner]
    Grants: NotRequired[list[Grant]]

class GetBucketAnalyticsConfigurationOutputStub(Stub):
    AnalyticsConfiguration: NotRequired[responses.AnalyticsConfiguration]

class GetBucketCorsOutputStub(Stub):
    CORSRules: NotRequired[list[CORSRule]]

class GetBucketEncryptionOutputStub(Stub):
    ServerSideEncryptionConfiguration: NotRequired[
        responses.ServerSideEncryptionConfiguration
    ]

class GetBucketIntelligentTieringConfigurationOutputStub(Stub):
    IntelligentTieringConfiguration: NotRequired[
        responses.IntelligentTieringConfiguration
    ]

class GetBucketInventoryConfigurationOutputStub(Stub):
    InventoryConfiguration: NotRequired[responses.InventoryConfiguration]

class GetBucketLifecycleOutputStub(Stub):
    Rules: NotRequired[list[Rule]]

class GetBucketLifecycleConfigurationOutputStub(Stub):
    Rules: NotRequired[list[LifecycleRule]]
    TransitionDefaultMinimumObjectSize: NotRequired[
        literals.TransitionDefaultMinimumObjectSize
    ]

class GetBucketLocationOutputStub(Stub):
    LocationConstraint: NotRequired[BucketLocationConstraint | None]

class GetBucketLoggingOutputStub(Stub):
    LoggingEnabled: NotRequired[responses.LoggingEnabled]

class GetBucketMetadataConfigurationOutputStub(Stub):
    GetBucketMetadataConfigurationResult: NotRequired[
        responses.GetBucketMetadataConfigurationResult
    ]

class GetBucketMetadataTableConfigurationOutputStub(Stub):
    GetBucketMetadataTableConfigurationResult: NotRequired[
        responses.GetBucketMetadataTableConfigurationResult
    ]

class GetBucketMetricsConfigurationOutputStub(Stub):
    MetricsConfiguration: NotRequired[responses.MetricsConfiguration]

class NotificationConfigurationDeprecatedStub(Stub):
    TopicConfiguration: NotRequired[TopicConfigurationDeprecated]
    QueueConfiguration: NotRequired[QueueConfigurationDeprecated]
    CloudFunctionConfiguration: NotRequired[responses.CloudFunctionConfiguration]

class NotificationConfigurationStub(Stub):
    TopicConfigurations: NotRequired[list[responses.TopicConfiguration]]
    QueueConfigurations: NotRequired[list[responses.QueueConfiguration]]
    LambdaFunctionConfigurations: NotRequired[list[LambdaFunctionConfiguration]]
    EventBridgeConfiguration: NotRequired[responses.EventBridgeConfiguration]

class GetBucketOwnershipControlsOutputStub(Stub):
    OwnershipControls: NotRequired[responses.OwnershipControls]

class GetBucketPolicyOutputStub(Stub):
    Policy: NotRequired[str]

class GetBucketPolicyStatusOutputStub(Stub):
    PolicyStatus: NotRequired[responses.PolicyStatus]

class GetBucketReplicationOutputStub(Stub):
    ReplicationConfiguration: NotRequired[responses.ReplicationConfiguration]

class GetBucketRequestPaymentOutputStub(Stub):
    Payer: NotRequired[literals.Payer]

class GetBucketTaggingOutputStub(Stub):
    TagSet: list[Tag]

class GetBucketVersioningOutputStub(Stub):
    Status: NotRequired[BucketVersioningStatus]
    MFADelete: NotRequired[MFADeleteStatus]

class GetBucketWebsiteOutputStub(Stub):
    RedirectAllRequestsTo: NotRequired[responses.RedirectAllRequestsTo]
    IndexDocument: NotRequired[responses.IndexDocument]
    ErrorDocument: NotRequired[responses.ErrorDocument]
    RoutingRules: NotRequired[list[RoutingRule]]

class GetObjectOutputStub(Stub):
    Body: StreamingBody
    DeleteMarker: NotRequired[bool]
    AcceptRanges: NotRequired[str]
    Expiration: NotRequired[str]
    Restore: NotRequired[str]
    LastModified: NotRequired[datetime]
    ContentLength: NotRequired[int]
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
    ChecksumType: NotRequired[literals.ChecksumType]
    MissingMeta: NotRequired[int]
    VersionId: NotRequired[str]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentRange: NotRequired[str]
    ContentType: NotRequired[str]
    Expires: NotRequired[datetime]
    ExpiresString: NotRequired[str]
    WebsiteRedirectLocation: NotRequired[str]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    Metadata: NotRequired[dict[str, str]]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    StorageClass: NotRequired[literals.StorageClass]
    RequestCharged: NotRequired[literals.RequestCharged]
    ReplicationStatus: NotRequired[literals.ReplicationStatus]
    PartsCount: NotRequired[int]
    TagCount: NotRequired[int]
    ObjectLockMode: NotRequired[literals.ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[datetime]
    ObjectLockLegalHoldStatus: NotRequired[literals.ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[literals.ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]

class GetObjectAclOutputStub(Stub):
    Owner: NotRequired[responses.Owner]
    Grants: NotRequired[list[Grant]]
    RequestCharged: NotRequired[literals.RequestCharged]

class GetObjectAnnotationOutputStub(Stub):
    AnnotationPayload: StreamingBody
    ObjectVersionId: NotRequired[str]
    LastModified: NotRequired[datetime]
    ContentLength: NotRequired[int]
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
    ChecksumType: NotRequired[literals.ChecksumType]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    RequestCharged: NotRequired[literals.RequestCharged]
    ReplicationStatus: NotRequired[literals.ReplicationStatus]

class GetObjectAttributesOutputStub(Stub):
    DeleteMarker: NotRequired[bool]
    LastModified: NotRequired[datetime]
    VersionId: NotRequired[str]
    RequestCharged: NotRequired[literals.RequestCharged]
    ETag: NotRequired[str]
    Checksum: NotRequired[responses.Checksum]
    ObjectParts: NotRequired[GetObjectAttributesParts]
    StorageClass: NotRequired[literals.StorageClass]
    ObjectSize: NotRequired[int]

class GetObjectLegalHoldOutputStub(Stub):
    LegalHold: NotRequired[ObjectLockLegalHold]

class GetObjectLockConfigurationOutputStub(Stub):
    ObjectLockConfiguration: NotRequired[responses.ObjectLockConfiguration]

class GetObjectRetentionOutputStub(Stub):
    Retention: NotRequired[ObjectLockRetention]

class GetObjectTaggingOutputStub(Stub):
    VersionId: NotRequired[str]
    TagSet: list[Tag]

class GetObjectTorrentOutputStub(Stub):
    Body: StreamingBody
    RequestCharged: NotRequired[literals.RequestCharged]

class GetPublicAccessBlockOutputStub(Stub):
    PublicAccessBlockConfiguration: NotRequired[
        responses.PublicAccessBlockConfiguration
    ]

class HeadBucketOutputStub(Stub):
    BucketArn: NotRequired[str]
    BucketLocationType: NotRequired[LocationType]
    BucketLocationName: NotRequired[str]
    BucketRegion: NotRequired[str]
    AccessPointAlias: NotRequired[bool]

class HeadObjectOutputStub(Stub):
    DeleteMarker: NotRequired[bool]
    AcceptRanges: NotRequired[str]
    Expiration: NotRequired[str]
    Restore: NotRequired[str]
    ArchiveStatus: NotRequired[literals.ArchiveStatus]
    LastModified: NotRequired[datetime]
    ContentLength: NotRequired[int]
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
    ChecksumType: NotRequired[literals.ChecksumType]
    ETag: NotRequired[str]
    MissingMeta: NotRequired[int]
    VersionId: NotRequired[str]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    ContentRange: NotRequired[str]
    Expires: NotRequired[datetime]
    ExpiresString: NotRequired[str]
    WebsiteRedirectLocation: NotRequired[str]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    Metadata: NotRequired[dict[str, str]]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    StorageClass: NotRequired[literals.StorageClass]
    RequestCharged: NotRequired[literals.RequestCharged]
    ReplicationStatus: NotRequired[literals.ReplicationStatus]
    PartsCount: NotRequired[int]
    TagCount: NotRequired[int]
    ObjectLockMode: NotRequired[literals.ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[datetime]
    ObjectLockLegalHoldStatus: NotRequired[literals.ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[literals.ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]

class ListBucketAnalyticsConfigurationsOutputStub(Stub):
    IsTruncated: NotRequired[bool]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    AnalyticsConfigurationList: NotRequired[list[responses.AnalyticsConfiguration]]

class ListBucketIntelligentTieringConfigurationsOutputStub(Stub):
    IsTruncated: NotRequired[bool]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    IntelligentTieringConfigurationList: NotRequired[
        list[responses.IntelligentTieringConfiguration]
    ]

class ListBucketInventoryConfigurationsOutputStub(Stub):
    ContinuationToken: NotRequired[str]
    InventoryConfigurationList: NotRequired[list[responses.InventoryConfiguration]]
    IsTruncated: NotRequired[bool]
    NextContinuationToken: NotRequired[str]

class ListBucketMetricsConfigurationsOutputStub(Stub):
    IsTruncated: NotRequired[bool]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    MetricsConfigurationList: NotRequired[list[responses.MetricsConfiguration]]

class ListBucketsOutputStub(Stub):
    Buckets: NotRequired[list[responses.Bucket]]
    Owner: NotRequired[responses.Owner]
    ContinuationToken: NotRequired[str]
    Prefix: NotRequired[str]

class ListDirectoryBucketsOutputStub(Stub):
    Buckets: NotRequired[list[responses.Bucket]]
    ContinuationToken: NotRequired[str]

class ListMultipartUploadsOutputStub(Stub):
    Bucket: NotRequired[str]
    KeyMarker: NotRequired[str]
    UploadIdMarker: NotRequired[str]
    NextKeyMarker: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    NextUploadIdMarker: NotRequired[str]
    MaxUploads: NotRequired[int]
    IsTruncated: NotRequired[bool]
    Uploads: NotRequired[list[MultipartUpload]]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectAnnotationsOutputStub(Stub):
    Annotations: NotRequired[list[AnnotationEntry]]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    ObjectVersionId: NotRequired[str]
    AnnotationPrefix: NotRequired[str]
    MaxAnnotationResults: NotRequired[int]
    AnnotationCount: NotRequired[int]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectVersionsOutputStub(Stub):
    IsTruncated: NotRequired[bool]
    KeyMarker: NotRequired[str]
    VersionIdMarker: NotRequired[str]
    NextKeyMarker: NotRequired[str]
    NextVersionIdMarker: NotRequired[str]
    Versions: NotRequired[list[ObjectVersion]]
    DeleteMarkers: NotRequired[list[DeleteMarkerEntry]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectsOutputStub(Stub):
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]
    NextMarker: NotRequired[str]
    Contents: NotRequired[list[Object]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectsV2OutputStub(Stub):
    IsTruncated: NotRequired[bool]
    Contents: NotRequired[list[Object]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    KeyCount: NotRequired[int]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    StartAfter: NotRequired[str]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListPartsOutputStub(Stub):
    AbortDate: NotRequired[datetime]
    AbortRuleId: NotRequired[str]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    UploadId: NotRequired[str]
    PartNumberMarker: NotRequired[int]
    NextPartNumberMarker: NotRequired[int]
    MaxParts: NotRequired[int]
    IsTruncated: NotRequired[bool]
    Parts: NotRequired[list[Part]]
    Initiator: NotRequired[responses.Initiator]
    Owner: NotRequired[responses.Owner]
    StorageClass: NotRequired[literals.StorageClass]
    RequestCharged: NotRequired[literals.RequestCharged]
    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    ChecksumType: NotRequired[literals.ChecksumType]
    VersionId: NotRequired[str]

class PutBucketLifecycleConfigurationOutputStub(Stub):
    TransitionDefaultMinimumObjectSize: NotRequired[
        literals.TransitionDefaultMinimumObjectSize
    ]

class PutObjectOutputStub(Stub):
    Expiration: NotRequired[str]
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
    ChecksumType: NotRequired[literals.ChecksumType]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    Size: NotRequired[int]
    RequestCharged: NotRequired[literals.RequestCharged]

class PutObjectAclOutputStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]

class PutObjectAnnotationOutputStub(Stub):
    Key: NotRequired[str]
    AnnotationName: NotRequired[str]
    ObjectVersionId: NotRequired[str]
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
    ChecksumType: NotRequired[literals.ChecksumType]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    RequestCharged: NotRequired[literals.RequestCharged]

class PutObjectLegalHoldOutputStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]

class PutObjectLockConfigurationOutputStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]

class PutObjectRetentionOutputStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]

class PutObjectTaggingOutputStub(Stub):
    VersionId: NotRequired[str]

class RestoreObjectOutputStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]
    RestoreOutputPath: NotRequired[str]

class SelectObjectContentOutputStub(Stub):
    Payload: EventStream[SelectObjectContentEventStream]

class UpdateObjectEncryptionResponseStub(Stub):
    RequestCharged: NotRequired[literals.RequestCharged]

class UploadPartOutputStub(Stub):
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
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
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[literals.RequestCharged]
    VersionId: NotRequired[str]

class UploadPartCopyOutputStub(Stub):
    CopySourceVersionId: NotRequired[str]
    CopyPartResult: NotRequired[responses.CopyPartResult]
    ServerSideEncryption: NotRequired[literals.ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[literals.RequestCharged]
    VersionId: NotRequired[str]

S3ErrorCode: TypeAlias = Literal[
    "AccessDenied",
    "AnnotationLimitExceeded",
    "AnnotationNameTooLong",
    "BucketAlreadyExists",
    "BucketAlreadyOwnedByYou",
    "EncryptionTypeMismatch",
    "IdempotencyParameterMismatch",
    "InvalidAnnotationName",
    "InvalidObjectState",
    "InvalidPrefix",
    "InvalidRequest",
    "InvalidWriteOffset",
    "NoSuchAnnotation",
    "NoSuchBucket",
    "NoSuchKey",
    "NoSuchUpload",
    "ObjectAlreadyInActiveTierError",
    "ObjectNotInActiveTierError",
    "TooManyParts",
    "UnsupportedMediaType",
]

Meta: TypeAlias = Mapping[str, Any] | None

class S3AddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["abort_multipart_upload"],
        service_response: AbortMultipartUploadOutputStub,
        expected_params: AbortMultipartUploadRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["complete_multipart_upload"],
        service_response: CompleteMultipartUploadOutputStub,
        expected_params: CompleteMultipartUploadRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["copy_object"],
        service_response: CopyObjectOutputStub,
        expected_params: CopyObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket"],
        service_response: CreateBucketOutputStub,
        expected_params: CreateBucketRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket_metadata_configuration"],
        service_response: Stub,
        expected_params: CreateBucketMetadataConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket_metadata_table_configuration"],
        service_response: Stub,
        expected_params: CreateBucketMetadataTableConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_multipart_upload"],
        service_response: CreateMultipartUploadOutputStub,
        expected_params: CreateMultipartUploadRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_session"],
        service_response: CreateSessionOutputStub,
        expected_params: CreateSessionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal[
            "delete_bucket",
            "delete_bucket_cors",
            "delete_bucket_encryption",
            "delete_bucket_lifecycle",
            "delete_bucket_metadata_configuration",
            "delete_bucket_metadata_table_configuration",
            "delete_bucket_ownership_controls",
            "delete_bucket_policy",
            "delete_bucket_replication",
            "delete_bucket_tagging",
            "delete_bucket_website",
            "delete_public_access_block",
        ],
        service_response: Stub,
        expected_params: DeleteBucketRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal[
            "delete_bucket_analytics_configuration",
            "delete_bucket_intelligent_tiering_configuration",
            "delete_bucket_inventory_configuration",
            "delete_bucket_metrics_configuration",
        ],
        service_response: Stub,
        expected_params: DeleteBucketAnalyticsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object"],
        service_response: DeleteObjectOutputStub,
        expected_params: DeleteObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object_annotation"],
        service_response: DeleteObjectAnnotationOutputStub,
        expected_params: DeleteObjectAnnotationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object_tagging"],
        service_response: DeleteObjectTaggingOutputStub,
        expected_params: DeleteObjectTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_objects"],
        service_response: DeleteObjectsOutputStub,
        expected_params: DeleteObjectsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_abac"],
        service_response: GetBucketAbacOutputStub,
        expected_params: GetBucketAbacRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_accelerate_configuration"],
        service_response: GetBucketAccelerateConfigurationOutputStub,
        expected_params: GetBucketAccelerateConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_acl"],
        service_response: GetBucketAclOutputStub,
        expected_params: GetBucketAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_analytics_configuration"],
        service_response: GetBucketAnalyticsConfigurationOutputStub,
        expected_params: GetBucketAnalyticsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_cors"],
        service_response: GetBucketCorsOutputStub,
        expected_params: GetBucketCorsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_encryption"],
        service_response: GetBucketEncryptionOutputStub,
        expected_params: GetBucketEncryptionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_intelligent_tiering_configuration"],
        service_response: GetBucketIntelligentTieringConfigurationOutputStub,
        expected_params: GetBucketIntelligentTieringConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_inventory_configuration"],
        service_response: GetBucketInventoryConfigurationOutputStub,
        expected_params: GetBucketInventoryConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_lifecycle"],
        service_response: GetBucketLifecycleOutputStub,
        expected_params: GetBucketLifecycleRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_lifecycle_configuration"],
        service_response: GetBucketLifecycleConfigurationOutputStub,
        expected_params: GetBucketLifecycleConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_location"],
        service_response: GetBucketLocationOutputStub,
        expected_params: GetBucketLocationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_logging"],
        service_response: GetBucketLoggingOutputStub,
        expected_params: GetBucketLoggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_metadata_configuration"],
        service_response: GetBucketMetadataConfigurationOutputStub,
        expected_params: GetBucketMetadataConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_metadata_table_configuration"],
        service_response: GetBucketMetadataTableConfigurationOutputStub,
        expected_params: GetBucketMetadataTableConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_metrics_configuration"],
        service_response: GetBucketMetricsConfigurationOutputStub,
        expected_params: GetBucketMetricsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_notification"],
        service_response: NotificationConfigurationDeprecatedStub,
        expected_params: GetBucketNotificationConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_notification_configuration"],
        service_response: NotificationConfigurationStub,
        expected_params: GetBucketNotificationConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_ownership_controls"],
        service_response: GetBucketOwnershipControlsOutputStub,
        expected_params: GetBucketOwnershipControlsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_policy"],
        service_response: GetBucketPolicyOutputStub,
        expected_params: GetBucketPolicyRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_policy_status"],
        service_response: GetBucketPolicyStatusOutputStub,
        expected_params: GetBucketPolicyStatusRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_replication"],
        service_response: GetBucketReplicationOutputStub,
        expected_params: GetBucketReplicationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_request_payment"],
        service_response: GetBucketRequestPaymentOutputStub,
        expected_params: GetBucketRequestPaymentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_tagging"],
        service_response: GetBucketTaggingOutputStub,
        expected_params: GetBucketTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_versioning"],
        service_response: GetBucketVersioningOutputStub,
        expected_params: GetBucketVersioningRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_website"],
        service_response: GetBucketWebsiteOutputStub,
        expected_params: GetBucketWebsiteRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object"],
        service_response: GetObjectOutputStub,
        expected_params: GetObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_acl"],
        service_response: GetObjectAclOutputStub,
        expected_params: GetObjectAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_annotation"],
        service_response: GetObjectAnnotationOutputStub,
        expected_params: GetObjectAnnotationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_attributes"],
        service_response: GetObjectAttributesOutputStub,
        expected_params: GetObjectAttributesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_legal_hold"],
        service_response: GetObjectLegalHoldOutputStub,
        expected_params: GetObjectLegalHoldRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_lock_configuration"],
        service_response: GetObjectLockConfigurationOutputStub,
        expected_params: GetObjectLockConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_retention"],
        service_response: GetObjectRetentionOutputStub,
        expected_params: GetObjectRetentionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_tagging"],
        service_response: GetObjectTaggingOutputStub,
        expected_params: GetObjectTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_torrent"],
        service_response: GetObjectTorrentOutputStub,
        expected_params: GetObjectTorrentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_public_access_block"],
        service_response: GetPublicAccessBlockOutputStub,
        expected_params: GetPublicAccessBlockRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["head_bucket"],
        service_response: HeadBucketOutputStub,
        expected_params: HeadBucketRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["head_object"],
        service_response: HeadObjectOutputStub,
        expected_params: HeadObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_analytics_configurations"],
        service_response: ListBucketAnalyticsConfigurationsOutputStub,
        expected_params: ListBucketAnalyticsConfigurationsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_intelligent_tiering_configurations"],
        service_response: ListBucketIntelligentTieringConfigurationsOutputStub,
        expected_params: (
            ListBucketIntelligentTieringConfigurationsRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_inventory_configurations"],
        service_response: ListBucketInventoryConfigurationsOutputStub,
        expected_params: ListBucketInventoryConfigurationsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_metrics_configurations"],
        service_response: ListBucketMetricsConfigurationsOutputStub,
        expected_params: ListBucketMetricsConfigurationsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_buckets"],
        service_response: ListBucketsOutputStub,
        expected_params: ListBucketsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_directory_buckets"],
        service_response: ListDirectoryBucketsOutputStub,
        expected_params: ListDirectoryBucketsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_multipart_uploads"],
        service_response: ListMultipartUploadsOutputStub,
        expected_params: ListMultipartUploadsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_object_annotations"],
        service_response: ListObjectAnnotationsOutputStub,
        expected_params: ListObjectAnnotationsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_object_versions"],
        service_response: ListObjectVersionsOutputStub,
        expected_params: ListObjectVersionsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_objects"],
        service_response: ListObjectsOutputStub,
        expected_params: ListObjectsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_objects_v2"],
        service_response: ListObjectsV2OutputStub,
        expected_params: ListObjectsV2Request | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_parts"],
        service_response: ListPartsOutputStub,
        expected_params: ListPartsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_abac"],
        service_response: Stub,
        expected_params: PutBucketAbacRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_accelerate_configuration"],
        service_response: Stub,
        expected_params: PutBucketAccelerateConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_acl"],
        service_response: Stub,
        expected_params: PutBucketAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_analytics_configuration"],
        service_response: Stub,
        expected_params: PutBucketAnalyticsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_cors"],
        service_response: Stub,
        expected_params: PutBucketCorsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_encryption"],
        service_response: Stub,
        expected_params: PutBucketEncryptionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_intelligent_tiering_configuration"],
        service_response: Stub,
        expected_params: PutBucketIntelligentTieringConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_inventory_configuration"],
        service_response: Stub,
        expected_params: PutBucketInventoryConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_lifecycle"],
        service_response: Stub,
        expected_params: PutBucketLifecycleRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_lifecycle_configuration"],
        service_response: PutBucketLifecycleConfigurationOutputStub,
        expected_params: PutBucketLifecycleConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_logging"],
        service_response: Stub,
        expected_params: PutBucketLoggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_metrics_configuration"],
        service_response: Stub,
        expected_params: PutBucketMetricsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_notification"],
        service_response: Stub,
        expected_params: PutBucketNotificationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_notification_configuration"],
        service_response: Stub,
        expected_params: PutBucketNotificationConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_ownership_controls"],
        service_response: Stub,
        expected_params: PutBucketOwnershipControlsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_policy"],
        service_response: Stub,
        expected_params: PutBucketPolicyRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_replication"],
        service_response: Stub,
        expected_params: PutBucketReplicationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_request_payment"],
        service_response: Stub,
        expected_params: PutBucketRequestPaymentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_tagging"],
        service_response: Stub,
        expected_params: PutBucketTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_versioning"],
        service_response: Stub,
        expected_params: PutBucketVersioningRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_website"],
        service_response: Stub,
        expected_params: PutBucketWebsiteRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object"],
        service_response: PutObjectOutputStub,
        expected_params: PutObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_acl"],
        service_response: PutObjectAclOutputStub,
        expected_params: PutObjectAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_annotation"],
        service_response: PutObjectAnnotationOutputStub,
        expected_params: PutObjectAnnotationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_legal_hold"],
        service_response: PutObjectLegalHoldOutputStub,
        expected_params: PutObjectLegalHoldRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_lock_configuration"],
        service_response: PutObjectLockConfigurationOutputStub,
        expected_params: PutObjectLockConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_retention"],
        service_response: PutObjectRetentionOutputStub,
        expected_params: PutObjectRetentionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_tagging"],
        service_response: PutObjectTaggingOutputStub,
        expected_params: PutObjectTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_public_access_block"],
        service_response: Stub,
        expected_params: PutPublicAccessBlockRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["rename_object"],
        service_response: Stub,
        expected_params: RenameObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["restore_object"],
        service_response: RestoreObjectOutputStub,
        expected_params: RestoreObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["select_object_content"],
        service_response: SelectObjectContentOutputStub,
        expected_params: SelectObjectContentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_annotation_table_configuration"],
        service_response: Stub,
        expected_params: (
            UpdateBucketMetadataAnnotationTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_inventory_table_configuration"],
        service_response: Stub,
        expected_params: (
            UpdateBucketMetadataInventoryTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_journal_table_configuration"],
        service_response: Stub,
        expected_params: (
            UpdateBucketMetadataJournalTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_object_encryption"],
        service_response: UpdateObjectEncryptionResponseStub,
        expected_params: UpdateObjectEncryptionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["upload_part"],
        service_response: UploadPartOutputStub,
        expected_params: UploadPartRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["upload_part_copy"],
        service_response: UploadPartCopyOutputStub,
        expected_params: UploadPartCopyRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["write_get_object_response"],
        service_response: Stub,
        expected_params: WriteGetObjectResponseRequest | None = None,
    ) -> None: ...

class S3AddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["abort_multipart_upload"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: AbortMultipartUploadRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["complete_multipart_upload"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CompleteMultipartUploadRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["copy_object"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CopyObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CreateBucketRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket_metadata_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CreateBucketMetadataConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket_metadata_table_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CreateBucketMetadataTableConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_multipart_upload"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CreateMultipartUploadRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_session"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: CreateSessionRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal[
            "delete_bucket",
            "delete_bucket_cors",
            "delete_bucket_encryption",
            "delete_bucket_lifecycle",
            "delete_bucket_metadata_configuration",
            "delete_bucket_metadata_table_configuration",
            "delete_bucket_ownership_controls",
            "delete_bucket_policy",
            "delete_bucket_replication",
            "delete_bucket_tagging",
            "delete_bucket_website",
            "delete_public_access_block",
            "get_bucket_abac",
            "get_bucket_acl",
            "get_bucket_cors",
            "get_bucket_encryption",
            "get_bucket_lifecycle",
            "get_bucket_lifecycle_configuration",
            "get_bucket_location",
            "get_bucket_logging",
            "get_bucket_metadata_configuration",
            "get_bucket_metadata_table_configuration",
            "get_bucket_notification",
            "get_bucket_notification_configuration",
            "get_bucket_ownership_controls",
            "get_bucket_policy",
            "get_bucket_policy_status",
            "get_bucket_replication",
            "get_bucket_request_payment",
            "get_bucket_tagging",
            "get_bucket_versioning",
            "get_bucket_website",
            "get_object_lock_configuration",
            "get_public_access_block",
            "head_bucket",
        ],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DeleteBucketRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal[
            "delete_bucket_analytics_configuration",
            "delete_bucket_intelligent_tiering_configuration",
            "delete_bucket_inventory_configuration",
            "delete_bucket_metrics_configuration",
            "get_bucket_analytics_configuration",
            "get_bucket_intelligent_tiering_configuration",
            "get_bucket_inventory_configuration",
            "get_bucket_metrics_configuration",
        ],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DeleteBucketAnalyticsConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DeleteObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object_annotation"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DeleteObjectAnnotationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object_tagging"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DeleteObjectTaggingRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_objects"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DeleteObjectsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_accelerate_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetBucketAccelerateConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object", "head_object"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal[
            "get_object_acl",
            "get_object_legal_hold",
            "get_object_retention",
            "get_object_tagging",
        ],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetObjectAclRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_annotation"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetObjectAnnotationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_attributes"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetObjectAttributesRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_torrent"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetObjectTorrentRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal[
            "list_bucket_analytics_configurations",
            "list_bucket_intelligent_tiering_configurations",
            "list_bucket_inventory_configurations",
            "list_bucket_metrics_configurations",
        ],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListBucketAnalyticsConfigurationsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_buckets"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListBucketsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_directory_buckets"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListDirectoryBucketsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_multipart_uploads"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListMultipartUploadsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_object_annotations"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListObjectAnnotationsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_object_versions"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListObjectVersionsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_objects"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListObjectsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_objects_v2"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListObjectsV2Request | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_parts"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: ListPartsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_abac"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketAbacRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_accelerate_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketAccelerateConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_acl"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketAclRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_analytics_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketAnalyticsConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_cors"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketCorsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_encryption"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketEncryptionRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_intelligent_tiering_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketIntelligentTieringConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_inventory_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketInventoryConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_lifecycle"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketLifecycleRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_lifecycle_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketLifecycleConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_logging"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketLoggingRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_metrics_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketMetricsConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_notification"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketNotificationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_notification_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketNotificationConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_ownership_controls"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketOwnershipControlsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_policy"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketPolicyRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_replication"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketReplicationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_request_payment"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketRequestPaymentRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_tagging"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketTaggingRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_versioning"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketVersioningRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_website"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutBucketWebsiteRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_acl"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectAclRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_annotation"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectAnnotationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_legal_hold"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectLegalHoldRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_lock_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectLockConfigurationRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_retention"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectRetentionRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_tagging"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutObjectTaggingRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_public_access_block"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutPublicAccessBlockRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["rename_object"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: RenameObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["restore_object"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: RestoreObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["select_object_content"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: SelectObjectContentRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_annotation_table_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: (
            UpdateBucketMetadataAnnotationTableConfigurationRequest | None
        ) = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_inventory_table_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: (
            UpdateBucketMetadataInventoryTableConfigurationRequest | None
        ) = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_journal_table_configuration"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: (
            UpdateBucketMetadataJournalTableConfigurationRequest | None
        ) = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_object_encryption"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: UpdateObjectEncryptionRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["upload_part"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: UploadPartRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["upload_part_copy"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: UploadPartCopyRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["write_get_object_response"],
        service_error_code: S3ErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: WriteGetObjectResponseRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

S3Stubber: TypeAlias = Stubber[S3AddResponse, S3AddClientError]
