"""What a `Stubber` of Amazon Simple Storage Service takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.s3 import literals, requests, responses
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
    Credentials: responses.SessionCredentials

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
    Deleted: NotRequired[list[responses.DeletedObject]]
    RequestCharged: NotRequired[literals.RequestCharged]
    Errors: NotRequired[list[responses.Error]]

class GetBucketAbacOutputStub(Stub):
    AbacStatus: NotRequired[responses.AbacStatus]

class GetBucketAccelerateConfigurationOutputStub(Stub):
    Status: NotRequired[literals.BucketAccelerateStatus]
    RequestCharged: NotRequired[literals.RequestCharged]

class GetBucketAclOutputStub(Stub):
    Owner: NotRequired[responses.Owner]
    Grants: NotRequired[list[responses.Grant]]

class GetBucketAnalyticsConfigurationOutputStub(Stub):
    AnalyticsConfiguration: NotRequired[responses.AnalyticsConfiguration]

class GetBucketCorsOutputStub(Stub):
    CORSRules: NotRequired[list[responses.CORSRule]]

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
    Rules: NotRequired[list[responses.Rule]]

class GetBucketLifecycleConfigurationOutputStub(Stub):
    Rules: NotRequired[list[responses.LifecycleRule]]
    TransitionDefaultMinimumObjectSize: NotRequired[
        literals.TransitionDefaultMinimumObjectSize
    ]

class GetBucketLocationOutputStub(Stub):
    LocationConstraint: NotRequired[literals.BucketLocationConstraint | None]

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
    TopicConfiguration: NotRequired[responses.TopicConfigurationDeprecated]
    QueueConfiguration: NotRequired[responses.QueueConfigurationDeprecated]
    CloudFunctionConfiguration: NotRequired[responses.CloudFunctionConfiguration]

class NotificationConfigurationStub(Stub):
    TopicConfigurations: NotRequired[list[responses.TopicConfiguration]]
    QueueConfigurations: NotRequired[list[responses.QueueConfiguration]]
    LambdaFunctionConfigurations: NotRequired[
        list[responses.LambdaFunctionConfiguration]
    ]
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
    TagSet: list[responses.Tag]

class GetBucketVersioningOutputStub(Stub):
    Status: NotRequired[literals.BucketVersioningStatus]
    MFADelete: NotRequired[literals.MFADeleteStatus]

class GetBucketWebsiteOutputStub(Stub):
    RedirectAllRequestsTo: NotRequired[responses.RedirectAllRequestsTo]
    IndexDocument: NotRequired[responses.IndexDocument]
    ErrorDocument: NotRequired[responses.ErrorDocument]
    RoutingRules: NotRequired[list[responses.RoutingRule]]

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
    Grants: NotRequired[list[responses.Grant]]
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
    ObjectParts: NotRequired[responses.GetObjectAttributesParts]
    StorageClass: NotRequired[literals.StorageClass]
    ObjectSize: NotRequired[int]

class GetObjectLegalHoldOutputStub(Stub):
    LegalHold: NotRequired[responses.ObjectLockLegalHold]

class GetObjectLockConfigurationOutputStub(Stub):
    ObjectLockConfiguration: NotRequired[responses.ObjectLockConfiguration]

class GetObjectRetentionOutputStub(Stub):
    Retention: NotRequired[responses.ObjectLockRetention]

class GetObjectTaggingOutputStub(Stub):
    VersionId: NotRequired[str]
    TagSet: list[responses.Tag]

class GetObjectTorrentOutputStub(Stub):
    Body: StreamingBody
    RequestCharged: NotRequired[literals.RequestCharged]

class GetPublicAccessBlockOutputStub(Stub):
    PublicAccessBlockConfiguration: NotRequired[
        responses.PublicAccessBlockConfiguration
    ]

class HeadBucketOutputStub(Stub):
    BucketArn: NotRequired[str]
    BucketLocationType: NotRequired[literals.LocationType]
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
    Uploads: NotRequired[list[responses.MultipartUpload]]
    CommonPrefixes: NotRequired[list[responses.CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectAnnotationsOutputStub(Stub):
    Annotations: NotRequired[list[responses.AnnotationEntry]]
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
    Versions: NotRequired[list[responses.ObjectVersion]]
    DeleteMarkers: NotRequired[list[responses.DeleteMarkerEntry]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[responses.CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectsOutputStub(Stub):
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]
    NextMarker: NotRequired[str]
    Contents: NotRequired[list[responses.Object]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[responses.CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]

class ListObjectsV2OutputStub(Stub):
    IsTruncated: NotRequired[bool]
    Contents: NotRequired[list[responses.Object]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[responses.CommonPrefix]]
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
    Parts: NotRequired[list[responses.Part]]
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
    Payload: EventStream[responses.SelectObjectContentEventStream]

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
        expected_params: requests.AbortMultipartUploadRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["complete_multipart_upload"],
        service_response: CompleteMultipartUploadOutputStub,
        expected_params: requests.CompleteMultipartUploadRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["copy_object"],
        service_response: CopyObjectOutputStub,
        expected_params: requests.CopyObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket"],
        service_response: CreateBucketOutputStub,
        expected_params: requests.CreateBucketRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket_metadata_configuration"],
        service_response: Stub,
        expected_params: (
            requests.CreateBucketMetadataConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_bucket_metadata_table_configuration"],
        service_response: Stub,
        expected_params: (
            requests.CreateBucketMetadataTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_multipart_upload"],
        service_response: CreateMultipartUploadOutputStub,
        expected_params: requests.CreateMultipartUploadRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_session"],
        service_response: CreateSessionOutputStub,
        expected_params: requests.CreateSessionRequest | None = None,
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
        expected_params: requests.DeleteBucketRequest | None = None,
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
        expected_params: (
            requests.DeleteBucketAnalyticsConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object"],
        service_response: DeleteObjectOutputStub,
        expected_params: requests.DeleteObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object_annotation"],
        service_response: DeleteObjectAnnotationOutputStub,
        expected_params: requests.DeleteObjectAnnotationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_object_tagging"],
        service_response: DeleteObjectTaggingOutputStub,
        expected_params: requests.DeleteObjectTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_objects"],
        service_response: DeleteObjectsOutputStub,
        expected_params: requests.DeleteObjectsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_abac"],
        service_response: GetBucketAbacOutputStub,
        expected_params: requests.GetBucketAbacRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_accelerate_configuration"],
        service_response: GetBucketAccelerateConfigurationOutputStub,
        expected_params: requests.GetBucketAccelerateConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_acl"],
        service_response: GetBucketAclOutputStub,
        expected_params: requests.GetBucketAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_analytics_configuration"],
        service_response: GetBucketAnalyticsConfigurationOutputStub,
        expected_params: requests.GetBucketAnalyticsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_cors"],
        service_response: GetBucketCorsOutputStub,
        expected_params: requests.GetBucketCorsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_encryption"],
        service_response: GetBucketEncryptionOutputStub,
        expected_params: requests.GetBucketEncryptionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_intelligent_tiering_configuration"],
        service_response: GetBucketIntelligentTieringConfigurationOutputStub,
        expected_params: (
            requests.GetBucketIntelligentTieringConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_inventory_configuration"],
        service_response: GetBucketInventoryConfigurationOutputStub,
        expected_params: requests.GetBucketInventoryConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_lifecycle"],
        service_response: GetBucketLifecycleOutputStub,
        expected_params: requests.GetBucketLifecycleRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_lifecycle_configuration"],
        service_response: GetBucketLifecycleConfigurationOutputStub,
        expected_params: requests.GetBucketLifecycleConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_location"],
        service_response: GetBucketLocationOutputStub,
        expected_params: requests.GetBucketLocationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_logging"],
        service_response: GetBucketLoggingOutputStub,
        expected_params: requests.GetBucketLoggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_metadata_configuration"],
        service_response: GetBucketMetadataConfigurationOutputStub,
        expected_params: requests.GetBucketMetadataConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_metadata_table_configuration"],
        service_response: GetBucketMetadataTableConfigurationOutputStub,
        expected_params: (
            requests.GetBucketMetadataTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_metrics_configuration"],
        service_response: GetBucketMetricsConfigurationOutputStub,
        expected_params: requests.GetBucketMetricsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_notification"],
        service_response: NotificationConfigurationDeprecatedStub,
        expected_params: (
            requests.GetBucketNotificationConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_notification_configuration"],
        service_response: NotificationConfigurationStub,
        expected_params: (
            requests.GetBucketNotificationConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_ownership_controls"],
        service_response: GetBucketOwnershipControlsOutputStub,
        expected_params: requests.GetBucketOwnershipControlsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_policy"],
        service_response: GetBucketPolicyOutputStub,
        expected_params: requests.GetBucketPolicyRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_policy_status"],
        service_response: GetBucketPolicyStatusOutputStub,
        expected_params: requests.GetBucketPolicyStatusRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_replication"],
        service_response: GetBucketReplicationOutputStub,
        expected_params: requests.GetBucketReplicationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_request_payment"],
        service_response: GetBucketRequestPaymentOutputStub,
        expected_params: requests.GetBucketRequestPaymentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_tagging"],
        service_response: GetBucketTaggingOutputStub,
        expected_params: requests.GetBucketTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_versioning"],
        service_response: GetBucketVersioningOutputStub,
        expected_params: requests.GetBucketVersioningRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_website"],
        service_response: GetBucketWebsiteOutputStub,
        expected_params: requests.GetBucketWebsiteRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object"],
        service_response: GetObjectOutputStub,
        expected_params: requests.GetObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_acl"],
        service_response: GetObjectAclOutputStub,
        expected_params: requests.GetObjectAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_annotation"],
        service_response: GetObjectAnnotationOutputStub,
        expected_params: requests.GetObjectAnnotationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_attributes"],
        service_response: GetObjectAttributesOutputStub,
        expected_params: requests.GetObjectAttributesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_legal_hold"],
        service_response: GetObjectLegalHoldOutputStub,
        expected_params: requests.GetObjectLegalHoldRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_lock_configuration"],
        service_response: GetObjectLockConfigurationOutputStub,
        expected_params: requests.GetObjectLockConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_retention"],
        service_response: GetObjectRetentionOutputStub,
        expected_params: requests.GetObjectRetentionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_tagging"],
        service_response: GetObjectTaggingOutputStub,
        expected_params: requests.GetObjectTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object_torrent"],
        service_response: GetObjectTorrentOutputStub,
        expected_params: requests.GetObjectTorrentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_public_access_block"],
        service_response: GetPublicAccessBlockOutputStub,
        expected_params: requests.GetPublicAccessBlockRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["head_bucket"],
        service_response: HeadBucketOutputStub,
        expected_params: requests.HeadBucketRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["head_object"],
        service_response: HeadObjectOutputStub,
        expected_params: requests.HeadObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_analytics_configurations"],
        service_response: ListBucketAnalyticsConfigurationsOutputStub,
        expected_params: (
            requests.ListBucketAnalyticsConfigurationsRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_intelligent_tiering_configurations"],
        service_response: ListBucketIntelligentTieringConfigurationsOutputStub,
        expected_params: (
            requests.ListBucketIntelligentTieringConfigurationsRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_inventory_configurations"],
        service_response: ListBucketInventoryConfigurationsOutputStub,
        expected_params: (
            requests.ListBucketInventoryConfigurationsRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_bucket_metrics_configurations"],
        service_response: ListBucketMetricsConfigurationsOutputStub,
        expected_params: requests.ListBucketMetricsConfigurationsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_buckets"],
        service_response: ListBucketsOutputStub,
        expected_params: requests.ListBucketsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_directory_buckets"],
        service_response: ListDirectoryBucketsOutputStub,
        expected_params: requests.ListDirectoryBucketsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_multipart_uploads"],
        service_response: ListMultipartUploadsOutputStub,
        expected_params: requests.ListMultipartUploadsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_object_annotations"],
        service_response: ListObjectAnnotationsOutputStub,
        expected_params: requests.ListObjectAnnotationsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_object_versions"],
        service_response: ListObjectVersionsOutputStub,
        expected_params: requests.ListObjectVersionsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_objects"],
        service_response: ListObjectsOutputStub,
        expected_params: requests.ListObjectsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_objects_v2"],
        service_response: ListObjectsV2OutputStub,
        expected_params: requests.ListObjectsV2Request | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_parts"],
        service_response: ListPartsOutputStub,
        expected_params: requests.ListPartsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_abac"],
        service_response: Stub,
        expected_params: requests.PutBucketAbacRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_accelerate_configuration"],
        service_response: Stub,
        expected_params: requests.PutBucketAccelerateConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_acl"],
        service_response: Stub,
        expected_params: requests.PutBucketAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_analytics_configuration"],
        service_response: Stub,
        expected_params: requests.PutBucketAnalyticsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_cors"],
        service_response: Stub,
        expected_params: requests.PutBucketCorsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_encryption"],
        service_response: Stub,
        expected_params: requests.PutBucketEncryptionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_intelligent_tiering_configuration"],
        service_response: Stub,
        expected_params: (
            requests.PutBucketIntelligentTieringConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_inventory_configuration"],
        service_response: Stub,
        expected_params: requests.PutBucketInventoryConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_lifecycle"],
        service_response: Stub,
        expected_params: requests.PutBucketLifecycleRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_lifecycle_configuration"],
        service_response: PutBucketLifecycleConfigurationOutputStub,
        expected_params: requests.PutBucketLifecycleConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_logging"],
        service_response: Stub,
        expected_params: requests.PutBucketLoggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_metrics_configuration"],
        service_response: Stub,
        expected_params: requests.PutBucketMetricsConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_notification"],
        service_response: Stub,
        expected_params: requests.PutBucketNotificationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_notification_configuration"],
        service_response: Stub,
        expected_params: (
            requests.PutBucketNotificationConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_ownership_controls"],
        service_response: Stub,
        expected_params: requests.PutBucketOwnershipControlsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_policy"],
        service_response: Stub,
        expected_params: requests.PutBucketPolicyRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_replication"],
        service_response: Stub,
        expected_params: requests.PutBucketReplicationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_request_payment"],
        service_response: Stub,
        expected_params: requests.PutBucketRequestPaymentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_tagging"],
        service_response: Stub,
        expected_params: requests.PutBucketTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_versioning"],
        service_response: Stub,
        expected_params: requests.PutBucketVersioningRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_website"],
        service_response: Stub,
        expected_params: requests.PutBucketWebsiteRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object"],
        service_response: PutObjectOutputStub,
        expected_params: requests.PutObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_acl"],
        service_response: PutObjectAclOutputStub,
        expected_params: requests.PutObjectAclRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_annotation"],
        service_response: PutObjectAnnotationOutputStub,
        expected_params: requests.PutObjectAnnotationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_legal_hold"],
        service_response: PutObjectLegalHoldOutputStub,
        expected_params: requests.PutObjectLegalHoldRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_lock_configuration"],
        service_response: PutObjectLockConfigurationOutputStub,
        expected_params: requests.PutObjectLockConfigurationRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_retention"],
        service_response: PutObjectRetentionOutputStub,
        expected_params: requests.PutObjectRetentionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object_tagging"],
        service_response: PutObjectTaggingOutputStub,
        expected_params: requests.PutObjectTaggingRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_public_access_block"],
        service_response: Stub,
        expected_params: requests.PutPublicAccessBlockRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["rename_object"],
        service_response: Stub,
        expected_params: requests.RenameObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["restore_object"],
        service_response: RestoreObjectOutputStub,
        expected_params: requests.RestoreObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["select_object_content"],
        service_response: SelectObjectContentOutputStub,
        expected_params: requests.SelectObjectContentRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_annotation_table_configuration"],
        service_response: Stub,
        expected_params: (
            requests.UpdateBucketMetadataAnnotationTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_inventory_table_configuration"],
        service_response: Stub,
        expected_params: (
            requests.UpdateBucketMetadataInventoryTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_bucket_metadata_journal_table_configuration"],
        service_response: Stub,
        expected_params: (
            requests.UpdateBucketMetadataJournalTableConfigurationRequest | None
        ) = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["update_object_encryption"],
        service_response: UpdateObjectEncryptionResponseStub,
        expected_params: requests.UpdateObjectEncryptionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["upload_part"],
        service_response: UploadPartOutputStub,
        expected_params: requests.UploadPartRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["upload_part_copy"],
        service_response: UploadPartCopyOutputStub,
        expected_params: requests.UploadPartCopyRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["write_get_object_response"],
        service_response: Stub,
        expected_params: requests.WriteGetObjectResponseRequest | None = None,
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
        expected_params: requests.AbortMultipartUploadRequest | None = None,
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
        expected_params: requests.CompleteMultipartUploadRequest | None = None,
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
        expected_params: requests.CopyObjectRequest | None = None,
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
        expected_params: requests.CreateBucketRequest | None = None,
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
        expected_params: (
            requests.CreateBucketMetadataConfigurationRequest | None
        ) = None,
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
        expected_params: (
            requests.CreateBucketMetadataTableConfigurationRequest | None
        ) = None,
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
        expected_params: requests.CreateMultipartUploadRequest | None = None,
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
        expected_params: requests.CreateSessionRequest | None = None,
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
        expected_params: requests.DeleteBucketRequest | None = None,
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
        expected_params: (
            requests.DeleteBucketAnalyticsConfigurationRequest | None
        ) = None,
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
        expected_params: requests.DeleteObjectRequest | None = None,
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
        expected_params: requests.DeleteObjectAnnotationRequest | None = None,
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
        expected_params: requests.DeleteObjectTaggingRequest | None = None,
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
        expected_params: requests.DeleteObjectsRequest | None = None,
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
        expected_params: requests.GetBucketAccelerateConfigurationRequest | None = None,
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
        expected_params: requests.GetObjectRequest | None = None,
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
        expected_params: requests.GetObjectAclRequest | None = None,
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
        expected_params: requests.GetObjectAnnotationRequest | None = None,
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
        expected_params: requests.GetObjectAttributesRequest | None = None,
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
        expected_params: requests.GetObjectTorrentRequest | None = None,
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
        expected_params: (
            requests.ListBucketAnalyticsConfigurationsRequest | None
        ) = None,
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
        expected_params: requests.ListBucketsRequest | None = None,
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
        expected_params: requests.ListDirectoryBucketsRequest | None = None,
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
        expected_params: requests.ListMultipartUploadsRequest | None = None,
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
        expected_params: requests.ListObjectAnnotationsRequest | None = None,
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
        expected_params: requests.ListObjectVersionsRequest | None = None,
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
        expected_params: requests.ListObjectsRequest | None = None,
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
        expected_params: requests.ListObjectsV2Request | None = None,
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
        expected_params: requests.ListPartsRequest | None = None,
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
        expected_params: requests.PutBucketAbacRequest | None = None,
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
        expected_params: requests.PutBucketAccelerateConfigurationRequest | None = None,
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
        expected_params: requests.PutBucketAclRequest | None = None,
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
        expected_params: requests.PutBucketAnalyticsConfigurationRequest | None = None,
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
        expected_params: requests.PutBucketCorsRequest | None = None,
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
        expected_params: requests.PutBucketEncryptionRequest | None = None,
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
        expected_params: (
            requests.PutBucketIntelligentTieringConfigurationRequest | None
        ) = None,
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
        expected_params: requests.PutBucketInventoryConfigurationRequest | None = None,
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
        expected_params: requests.PutBucketLifecycleRequest | None = None,
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
        expected_params: requests.PutBucketLifecycleConfigurationRequest | None = None,
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
        expected_params: requests.PutBucketLoggingRequest | None = None,
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
        expected_params: requests.PutBucketMetricsConfigurationRequest | None = None,
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
        expected_params: requests.PutBucketNotificationRequest | None = None,
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
        expected_params: (
            requests.PutBucketNotificationConfigurationRequest | None
        ) = None,
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
        expected_params: requests.PutBucketOwnershipControlsRequest | None = None,
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
        expected_params: requests.PutBucketPolicyRequest | None = None,
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
        expected_params: requests.PutBucketReplicationRequest | None = None,
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
        expected_params: requests.PutBucketRequestPaymentRequest | None = None,
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
        expected_params: requests.PutBucketTaggingRequest | None = None,
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
        expected_params: requests.PutBucketVersioningRequest | None = None,
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
        expected_params: requests.PutBucketWebsiteRequest | None = None,
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
        expected_params: requests.PutObjectRequest | None = None,
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
        expected_params: requests.PutObjectAclRequest | None = None,
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
        expected_params: requests.PutObjectAnnotationRequest | None = None,
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
        expected_params: requests.PutObjectLegalHoldRequest | None = None,
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
        expected_params: requests.PutObjectLockConfigurationRequest | None = None,
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
        expected_params: requests.PutObjectRetentionRequest | None = None,
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
        expected_params: requests.PutObjectTaggingRequest | None = None,
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
        expected_params: requests.PutPublicAccessBlockRequest | None = None,
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
        expected_params: requests.RenameObjectRequest | None = None,
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
        expected_params: requests.RestoreObjectRequest | None = None,
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
        expected_params: requests.SelectObjectContentRequest | None = None,
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
            requests.UpdateBucketMetadataAnnotationTableConfigurationRequest | None
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
            requests.UpdateBucketMetadataInventoryTableConfigurationRequest | None
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
            requests.UpdateBucketMetadataJournalTableConfigurationRequest | None
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
        expected_params: requests.UpdateObjectEncryptionRequest | None = None,
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
        expected_params: requests.UploadPartRequest | None = None,
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
        expected_params: requests.UploadPartCopyRequest | None = None,
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
        expected_params: requests.WriteGetObjectResponseRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

S3Stubber: TypeAlias = Stubber[S3AddResponse, S3AddClientError]
