"""What a `Stubber` of Amazon Simple Storage Service takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types.s3 import literals, requests, responses
from boto_types.streams import EventStream, StreamingBody

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

class AbortMultipartUploadOutputStub(Stub, total=False):
    RequestCharged: literals.RequestCharged
    VersionId: str

class CompleteMultipartUploadOutputStub(Stub, total=False):
    Location: str
    Bucket: str
    Key: str
    Expiration: str
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
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    VersionId: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged

class CopyObjectOutputStub(Stub, total=False):
    CopyObjectResult: responses.CopyObjectResult
    Expiration: str
    CopySourceVersionId: str
    VersionId: str
    ServerSideEncryption: literals.ServerSideEncryption
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged

class CreateBucketOutputStub(Stub, total=False):
    Location: str
    BucketArn: str

class CreateMultipartUploadOutputStub(Stub, total=False):
    AbortDate: datetime
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    ServerSideEncryption: literals.ServerSideEncryption
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumType: literals.ChecksumType
    VersionId: str

class CreateSessionOutputStub(Stub, total=False):
    ServerSideEncryption: literals.ServerSideEncryption
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    Credentials: Required[responses.SessionCredentials]

class DeleteObjectOutputStub(Stub, total=False):
    DeleteMarker: bool
    VersionId: str
    RequestCharged: literals.RequestCharged

class DeleteObjectAnnotationOutputStub(Stub, total=False):
    ObjectVersionId: str
    RequestCharged: literals.RequestCharged

class DeleteObjectTaggingOutputStub(Stub, total=False):
    VersionId: str

class DeleteObjectsOutputStub(Stub, total=False):
    Deleted: list[responses.DeletedObject]
    RequestCharged: literals.RequestCharged
    Errors: list[responses.Error]

class GetBucketAbacOutputStub(Stub, total=False):
    AbacStatus: responses.AbacStatus

class GetBucketAccelerateConfigurationOutputStub(Stub, total=False):
    Status: literals.BucketAccelerateStatus
    RequestCharged: literals.RequestCharged

class GetBucketAclOutputStub(Stub, total=False):
    Owner: responses.Owner
    Grants: list[responses.Grant]

class GetBucketAnalyticsConfigurationOutputStub(Stub, total=False):
    AnalyticsConfiguration: responses.AnalyticsConfiguration

class GetBucketCorsOutputStub(Stub, total=False):
    CORSRules: list[responses.CORSRule]

class GetBucketEncryptionOutputStub(Stub, total=False):
    ServerSideEncryptionConfiguration: responses.ServerSideEncryptionConfiguration

class GetBucketIntelligentTieringConfigurationOutputStub(Stub, total=False):
    IntelligentTieringConfiguration: responses.IntelligentTieringConfiguration

class GetBucketInventoryConfigurationOutputStub(Stub, total=False):
    InventoryConfiguration: responses.InventoryConfiguration

class GetBucketLifecycleOutputStub(Stub, total=False):
    Rules: list[responses.Rule]

class GetBucketLifecycleConfigurationOutputStub(Stub, total=False):
    Rules: list[responses.LifecycleRule]
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize

class GetBucketLocationOutputStub(Stub, total=False):
    LocationConstraint: literals.BucketLocationConstraint | None

class GetBucketLoggingOutputStub(Stub, total=False):
    LoggingEnabled: responses.LoggingEnabled

class GetBucketMetadataConfigurationOutputStub(Stub, total=False):
    GetBucketMetadataConfigurationResult: responses.GetBucketMetadataConfigurationResult

class GetBucketMetadataTableConfigurationOutputStub(Stub, total=False):
    GetBucketMetadataTableConfigurationResult: (
        responses.GetBucketMetadataTableConfigurationResult
    )

class GetBucketMetricsConfigurationOutputStub(Stub, total=False):
    MetricsConfiguration: responses.MetricsConfiguration

class NotificationConfigurationDeprecatedStub(Stub, total=False):
    TopicConfiguration: responses.TopicConfigurationDeprecated
    QueueConfiguration: responses.QueueConfigurationDeprecated
    CloudFunctionConfiguration: responses.CloudFunctionConfiguration

class NotificationConfigurationStub(Stub, total=False):
    TopicConfigurations: list[responses.TopicConfiguration]
    QueueConfigurations: list[responses.QueueConfiguration]
    LambdaFunctionConfigurations: list[responses.LambdaFunctionConfiguration]
    EventBridgeConfiguration: responses.EventBridgeConfiguration

class GetBucketOwnershipControlsOutputStub(Stub, total=False):
    OwnershipControls: responses.OwnershipControls

class GetBucketPolicyOutputStub(Stub, total=False):
    Policy: str

class GetBucketPolicyStatusOutputStub(Stub, total=False):
    PolicyStatus: responses.PolicyStatus

class GetBucketReplicationOutputStub(Stub, total=False):
    ReplicationConfiguration: responses.ReplicationConfiguration

class GetBucketRequestPaymentOutputStub(Stub, total=False):
    Payer: literals.Payer

class GetBucketTaggingOutputStub(Stub):
    TagSet: list[responses.Tag]

class GetBucketVersioningOutputStub(Stub, total=False):
    Status: literals.BucketVersioningStatus
    MFADelete: literals.MFADeleteStatus

class GetBucketWebsiteOutputStub(Stub, total=False):
    RedirectAllRequestsTo: responses.RedirectAllRequestsTo
    IndexDocument: responses.IndexDocument
    ErrorDocument: responses.ErrorDocument
    RoutingRules: list[responses.RoutingRule]

class GetObjectOutputStub(Stub, total=False):
    Body: Required[StreamingBody]
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    LastModified: datetime
    ContentLength: int
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
    ChecksumType: literals.ChecksumType
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentRange: str
    ContentType: str
    Expires: datetime
    ExpiresString: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: literals.ServerSideEncryption
    Metadata: dict[str, str]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    ReplicationStatus: literals.ReplicationStatus
    PartsCount: int
    TagCount: int
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: datetime
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int

class GetObjectAclOutputStub(Stub, total=False):
    Owner: responses.Owner
    Grants: list[responses.Grant]
    RequestCharged: literals.RequestCharged

class GetObjectAnnotationOutputStub(Stub, total=False):
    AnnotationPayload: Required[StreamingBody]
    ObjectVersionId: str
    LastModified: datetime
    ContentLength: int
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
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    RequestCharged: literals.RequestCharged
    ReplicationStatus: literals.ReplicationStatus

class GetObjectAttributesOutputStub(Stub, total=False):
    DeleteMarker: bool
    LastModified: datetime
    VersionId: str
    RequestCharged: literals.RequestCharged
    ETag: str
    Checksum: responses.Checksum
    ObjectParts: responses.GetObjectAttributesParts
    StorageClass: literals.StorageClass
    ObjectSize: int

class GetObjectLegalHoldOutputStub(Stub, total=False):
    LegalHold: responses.ObjectLockLegalHold

class GetObjectLockConfigurationOutputStub(Stub, total=False):
    ObjectLockConfiguration: responses.ObjectLockConfiguration

class GetObjectRetentionOutputStub(Stub, total=False):
    Retention: responses.ObjectLockRetention

class GetObjectTaggingOutputStub(Stub):
    VersionId: NotRequired[str]
    TagSet: list[responses.Tag]

class GetObjectTorrentOutputStub(Stub):
    Body: StreamingBody
    RequestCharged: NotRequired[literals.RequestCharged]

class GetPublicAccessBlockOutputStub(Stub, total=False):
    PublicAccessBlockConfiguration: responses.PublicAccessBlockConfiguration

class HeadBucketOutputStub(Stub, total=False):
    BucketArn: str
    BucketLocationType: literals.LocationType
    BucketLocationName: str
    BucketRegion: str
    AccessPointAlias: bool

class HeadObjectOutputStub(Stub, total=False):
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    ArchiveStatus: literals.ArchiveStatus
    LastModified: datetime
    ContentLength: int
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
    ETag: str
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    ContentRange: str
    Expires: datetime
    ExpiresString: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: literals.ServerSideEncryption
    Metadata: dict[str, str]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    ReplicationStatus: literals.ReplicationStatus
    PartsCount: int
    TagCount: int
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: datetime
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int

class ListBucketAnalyticsConfigurationsOutputStub(Stub, total=False):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    AnalyticsConfigurationList: list[responses.AnalyticsConfiguration]

class ListBucketIntelligentTieringConfigurationsOutputStub(Stub, total=False):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    IntelligentTieringConfigurationList: list[responses.IntelligentTieringConfiguration]

class ListBucketInventoryConfigurationsOutputStub(Stub, total=False):
    ContinuationToken: str
    InventoryConfigurationList: list[responses.InventoryConfiguration]
    IsTruncated: bool
    NextContinuationToken: str

class ListBucketMetricsConfigurationsOutputStub(Stub, total=False):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    MetricsConfigurationList: list[responses.MetricsConfiguration]

class ListBucketsOutputStub(Stub, total=False):
    Buckets: list[responses.Bucket]
    Owner: responses.Owner
    ContinuationToken: str
    Prefix: str

class ListDirectoryBucketsOutputStub(Stub, total=False):
    Buckets: list[responses.Bucket]
    ContinuationToken: str

class ListMultipartUploadsOutputStub(Stub, total=False):
    Bucket: str
    KeyMarker: str
    UploadIdMarker: str
    NextKeyMarker: str
    Prefix: str
    Delimiter: str
    NextUploadIdMarker: str
    MaxUploads: int
    IsTruncated: bool
    Uploads: list[responses.MultipartUpload]
    CommonPrefixes: list[responses.CommonPrefix]
    EncodingType: literals.EncodingType
    RequestCharged: literals.RequestCharged

class ListObjectAnnotationsOutputStub(Stub, total=False):
    Annotations: list[responses.AnnotationEntry]
    Bucket: str
    Key: str
    ObjectVersionId: str
    AnnotationPrefix: str
    MaxAnnotationResults: int
    AnnotationCount: int
    ContinuationToken: str
    NextContinuationToken: str
    RequestCharged: literals.RequestCharged

class ListObjectVersionsOutputStub(Stub, total=False):
    IsTruncated: bool
    KeyMarker: str
    VersionIdMarker: str
    NextKeyMarker: str
    NextVersionIdMarker: str
    Versions: list[responses.ObjectVersion]
    DeleteMarkers: list[responses.DeleteMarkerEntry]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[responses.CommonPrefix]
    EncodingType: literals.EncodingType
    RequestCharged: literals.RequestCharged

class ListObjectsOutputStub(Stub, total=False):
    IsTruncated: bool
    Marker: str
    NextMarker: str
    Contents: list[responses.Object]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[responses.CommonPrefix]
    EncodingType: literals.EncodingType
    RequestCharged: literals.RequestCharged

class ListObjectsV2OutputStub(Stub, total=False):
    IsTruncated: bool
    Contents: list[responses.Object]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[responses.CommonPrefix]
    EncodingType: literals.EncodingType
    KeyCount: int
    ContinuationToken: str
    NextContinuationToken: str
    StartAfter: str
    RequestCharged: literals.RequestCharged

class ListPartsOutputStub(Stub, total=False):
    AbortDate: datetime
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[responses.Part]
    Initiator: responses.Initiator
    Owner: responses.Owner
    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumType: literals.ChecksumType
    VersionId: str

class PutBucketLifecycleConfigurationOutputStub(Stub, total=False):
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize

class PutObjectOutputStub(Stub, total=False):
    Expiration: str
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
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    VersionId: str
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    Size: int
    RequestCharged: literals.RequestCharged

class PutObjectAclOutputStub(Stub, total=False):
    RequestCharged: literals.RequestCharged

class PutObjectAnnotationOutputStub(Stub, total=False):
    Key: str
    AnnotationName: str
    ObjectVersionId: str
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
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    RequestCharged: literals.RequestCharged

class PutObjectLegalHoldOutputStub(Stub, total=False):
    RequestCharged: literals.RequestCharged

class PutObjectLockConfigurationOutputStub(Stub, total=False):
    RequestCharged: literals.RequestCharged

class PutObjectRetentionOutputStub(Stub, total=False):
    RequestCharged: literals.RequestCharged

class PutObjectTaggingOutputStub(Stub, total=False):
    VersionId: str

class RestoreObjectOutputStub(Stub, total=False):
    RequestCharged: literals.RequestCharged
    RestoreOutputPath: str

class SelectObjectContentOutputStub(Stub):
    Payload: EventStream[responses.SelectObjectContentEventStream]

class UpdateObjectEncryptionResponseStub(Stub, total=False):
    RequestCharged: literals.RequestCharged

class UploadPartOutputStub(Stub, total=False):
    ServerSideEncryption: literals.ServerSideEncryption
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
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    VersionId: str

class UploadPartCopyOutputStub(Stub, total=False):
    CopySourceVersionId: str
    CopyPartResult: responses.CopyPartResult
    ServerSideEncryption: literals.ServerSideEncryption
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    VersionId: str

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
