"""Keyword arguments in Amazon Simple Storage Service, as TypedDicts.

An example is `S3GeneratePresignedPostKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence
from os import PathLike
from typing import Any

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from boto_types.s3 import literals, views
from boto_types.values import (
    CopySource,
    PaginatorConfig,
    StreamingBlobInput,
    TimestampInput,
    WaiterConfig,
)


class S3GeneratePresignedPostKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    Fields: dict[str, Any] | None
    Conditions: list[Any] | None
    ExpiresIn: int


class S3UploadFileKwargs(TypedDict, closed=True):
    Filename: str | PathLike[str]
    Bucket: str
    Key: str
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class S3DownloadFileKwargs(TypedDict, closed=True):
    Bucket: str
    Key: str
    Filename: str | PathLike[str]
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class S3CopyKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[CopySource]
    Bucket: Required[str]
    Key: Required[str]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    SourceClient: TransferSource | None
    Config: TransferOptions | None


class S3UploadFileobjKwargs(TypedDict, closed=True):
    Fileobj: SupportsRead
    Bucket: str
    Key: str
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class S3DownloadFileobjKwargs(TypedDict, closed=True):
    Bucket: str
    Key: str
    Fileobj: SupportsWrite
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class ListBucketsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxBuckets: int
    Prefix: str
    BucketRegion: str
    PaginationConfig: PaginatorConfig


class ListDirectoryBucketsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxDirectoryBuckets: int
    PaginationConfig: PaginatorConfig


class ListMultipartUploadsPaginateKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    MaxUploads: int
    Prefix: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    PaginationConfig: PaginatorConfig


class ListObjectAnnotationsPaginateKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    VersionId: str
    MaxAnnotationResults: int
    AnnotationPrefix: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    PaginationConfig: PaginatorConfig


class ListObjectVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    MaxKeys: int
    Prefix: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    PaginationConfig: PaginatorConfig


class ListObjectsPaginateKwargs(ListObjectVersionsPaginateKwargs, closed=True):
    pass


class ListObjectsV2PaginateKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    EncodingType: literals.EncodingType
    MaxKeys: int
    Prefix: str
    FetchOwner: bool
    StartAfter: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    PaginationConfig: PaginatorConfig


class ListPartsPaginateKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    UploadId: Required[str]
    MaxParts: int
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str
    SSECustomerKeyMD5: str
    PaginationConfig: PaginatorConfig


class BucketExistsWaitKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ExpectedBucketOwner: str
    WaiterConfig: WaiterConfig


class BucketNotExistsWaitKwargs(BucketExistsWaitKwargs, closed=True):
    pass


class ObjectExistsWaitKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    WaiterConfig: WaiterConfig


class ObjectNotExistsWaitKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    WaiterConfig: WaiterConfig


class S3ServiceResourceCreateBucketKwargs(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ACL: literals.BucketCannedACL
    CreateBucketConfiguration: views.CreateBucketConfigurationLike
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ObjectLockEnabledForBucket: bool
    ObjectOwnership: literals.ObjectOwnership
    BucketNamespace: literals.BucketNamespace


class S3ServiceResourceBucketKwargs(TypedDict, closed=True):
    name: str


class S3ServiceResourceBucketAclKwargs(TypedDict, closed=True):
    bucket_name: str


class S3ServiceResourceBucketCorsKwargs(S3ServiceResourceBucketAclKwargs, closed=True):
    pass


class S3ServiceResourceBucketLifecycleKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketLifecycleConfigurationKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketLoggingKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketNotificationKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketPolicyKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketRequestPaymentKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketTaggingKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketVersioningKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceBucketWebsiteKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    pass


class S3ServiceResourceMultipartUploadKwargs(TypedDict, closed=True):
    bucket_name: str
    object_key: str
    id: str


class S3ServiceResourceMultipartUploadPartKwargs(TypedDict, closed=True):
    bucket_name: str
    object_key: str
    multipart_upload_id: str
    part_number: int


class S3ServiceResourceObjectKwargs(TypedDict, closed=True):
    bucket_name: str
    key: str


class S3ServiceResourceObjectAclKwargs(TypedDict, closed=True):
    bucket_name: str
    object_key: str


class S3ServiceResourceObjectSummaryKwargs(S3ServiceResourceObjectKwargs, closed=True):
    pass


class S3ServiceResourceObjectVersionKwargs(
    S3ServiceResourceMultipartUploadKwargs,
    closed=True,
):
    pass


class BucketCreateKwargs(TypedDict, total=False, closed=True):
    ACL: literals.BucketCannedACL
    CreateBucketConfiguration: views.CreateBucketConfigurationLike
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ObjectLockEnabledForBucket: bool
    ObjectOwnership: literals.ObjectOwnership
    BucketNamespace: literals.BucketNamespace
    Bucket: str


class BucketDeleteKwargs(TypedDict, total=False, closed=True):
    ExpectedBucketOwner: str
    Bucket: str


class BucketDeleteObjectsKwargs(TypedDict, total=False, closed=True):
    Delete: Required[views.DeleteLike]
    MFA: str
    RequestPayer: literals.RequestPayer
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    Bucket: str


class BucketPutObjectKwargs(TypedDict, total=False, closed=True):
    Key: Required[str]
    ACL: literals.ObjectCannedACL
    Body: StreamingBlobInput
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
    Bucket: str


class BucketObjectKwargs(TypedDict, closed=True):
    key: str


class BucketWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    ExpectedBucketOwner: str
    WaiterConfig: WaiterConfig
    Bucket: str


class BucketWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    ExpectedBucketOwner: str
    WaiterConfig: WaiterConfig
    Bucket: str


class BucketUploadFileKwargs(TypedDict, total=False, closed=True):
    Filename: Required[str | PathLike[str]]
    Key: Required[str]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class BucketDownloadFileKwargs(TypedDict, total=False, closed=True):
    Key: Required[str]
    Filename: Required[str | PathLike[str]]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class BucketCopyKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[CopySource]
    Key: Required[str]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    SourceClient: TransferSource | None
    Config: TransferOptions | None


class BucketUploadFileobjKwargs(TypedDict, total=False, closed=True):
    Fileobj: Required[SupportsRead]
    Key: Required[str]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class BucketDownloadFileobjKwargs(TypedDict, total=False, closed=True):
    Key: Required[str]
    Fileobj: Required[SupportsWrite]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class BucketAclLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketAclReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketAclPutKwargs(TypedDict, total=False, closed=True):
    ACL: literals.BucketCannedACL
    AccessControlPolicy: views.AccessControlPolicyLike
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketCorsLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketCorsReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketCorsDeleteKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketCorsPutKwargs(TypedDict, total=False, closed=True):
    CORSConfiguration: Required[views.CORSConfigurationLike]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketLifecycleLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLifecycleReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLifecycleDeleteKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLifecyclePutKwargs(TypedDict, total=False, closed=True):
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    LifecycleConfiguration: views.LifecycleConfigurationLike
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketLifecycleConfigurationLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLifecycleConfigurationReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLifecycleConfigurationDeleteKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLifecycleConfigurationPutKwargs(TypedDict, total=False, closed=True):
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    LifecycleConfiguration: views.BucketLifecycleConfigurationLike
    ExpectedBucketOwner: str
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize
    Bucket: str


class BucketLoggingLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLoggingReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketLoggingPutKwargs(TypedDict, total=False, closed=True):
    BucketLoggingStatus: Required[views.BucketLoggingStatusLike]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketNotificationLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketNotificationReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketNotificationPutKwargs(TypedDict, total=False, closed=True):
    NotificationConfiguration: Required[views.NotificationConfigurationLike]
    ExpectedBucketOwner: str
    SkipDestinationValidation: bool
    Bucket: str


class BucketPolicyLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketPolicyReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketPolicyDeleteKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketPolicyPutKwargs(TypedDict, total=False, closed=True):
    Policy: Required[str]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ConfirmRemoveSelfBucketAccess: bool
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketRequestPaymentLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketRequestPaymentReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketRequestPaymentPutKwargs(TypedDict, total=False, closed=True):
    RequestPaymentConfiguration: Required[views.RequestPaymentConfigurationLike]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketTaggingLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketTaggingReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketTaggingDeleteKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketTaggingPutKwargs(TypedDict, total=False, closed=True):
    Tagging: Required[views.TaggingLike]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketVersioningLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketVersioningReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketVersioningEnableKwargs(TypedDict, total=False, closed=True):
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    MFA: str
    VersioningConfiguration: views.VersioningConfigurationLike
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketVersioningPutKwargs(TypedDict, total=False, closed=True):
    VersioningConfiguration: Required[views.VersioningConfigurationLike]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    MFA: str
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class BucketVersioningSuspendKwargs(BucketVersioningEnableKwargs, closed=True):
    pass


class BucketWebsiteLoadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketWebsiteReloadKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketWebsiteDeleteKwargs(BucketDeleteKwargs, closed=True):
    pass


class BucketWebsitePutKwargs(TypedDict, total=False, closed=True):
    WebsiteConfiguration: Required[views.WebsiteConfigurationLike]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str


class MultipartUploadAbortKwargs(TypedDict, total=False, closed=True):
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    IfMatchInitiatedTime: TimestampInput
    Bucket: str
    Key: str
    UploadId: str


class MultipartUploadCompleteKwargs(TypedDict, total=False, closed=True):
    MultipartUpload: views.CompletedMultipartUploadLike
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
    Bucket: str
    Key: str
    UploadId: str


class MultipartUploadPartKwargs(TypedDict, closed=True):
    part_number: int


class MultipartUploadPartCopyFromKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[str | CopySource]
    CopySourceIfMatch: str
    CopySourceIfModifiedSince: TimestampInput
    CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: TimestampInput
    CopySourceRange: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str | bytes
    CopySourceSSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    ExpectedSourceBucketOwner: str
    Bucket: str
    Key: str
    PartNumber: int
    UploadId: str


class MultipartUploadPartUploadKwargs(TypedDict, total=False, closed=True):
    Body: StreamingBlobInput
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
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    Bucket: str
    Key: str
    PartNumber: int
    UploadId: str


class ObjectLoadKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    Bucket: str
    Key: str


class ObjectReloadKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    Bucket: str
    Key: str


class ObjectCopyFromKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[str | CopySource]
    ACL: literals.ObjectCannedACL
    CacheControl: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
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
    Bucket: str
    Key: str


class ObjectDeleteKwargs(TypedDict, total=False, closed=True):
    MFA: str
    VersionId: str
    RequestPayer: literals.RequestPayer
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    IfMatch: str
    IfMatchLastModifiedTime: TimestampInput
    IfMatchSize: int
    Bucket: str
    Key: str


class ObjectGetKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    Bucket: str
    Key: str


class ObjectInitiateMultipartUploadKwargs(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
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
    Bucket: str
    Key: str


class ObjectPutKwargs(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    Body: StreamingBlobInput
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
    Bucket: str
    Key: str


class ObjectRestoreObjectKwargs(TypedDict, total=False, closed=True):
    VersionId: str
    RestoreRequest: views.RestoreRequestLike
    RequestPayer: literals.RequestPayer
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ExpectedBucketOwner: str
    Bucket: str
    Key: str


class ObjectMultipartUploadKwargs(TypedDict, closed=True):
    id: str


class ObjectVersionKwargs(ObjectMultipartUploadKwargs, closed=True):
    pass


class ObjectWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    WaiterConfig: WaiterConfig
    Bucket: str
    Key: str


class ObjectWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    WaiterConfig: WaiterConfig
    Bucket: str
    Key: str


class ObjectUploadFileKwargs(TypedDict, total=False, closed=True):
    Filename: Required[str | PathLike[str]]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class ObjectDownloadFileKwargs(TypedDict, total=False, closed=True):
    Filename: Required[str | PathLike[str]]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class ObjectCopyKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[CopySource]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    SourceClient: TransferSource | None
    Config: TransferOptions | None


class ObjectUploadFileobjKwargs(TypedDict, total=False, closed=True):
    Fileobj: Required[SupportsRead]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class ObjectDownloadFileobjKwargs(TypedDict, total=False, closed=True):
    Fileobj: Required[SupportsWrite]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    Config: TransferOptions | None


class ObjectAclLoadKwargs(TypedDict, total=False, closed=True):
    VersionId: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    Bucket: str
    Key: str


class ObjectAclReloadKwargs(ObjectAclLoadKwargs, closed=True):
    pass


class ObjectAclPutKwargs(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    AccessControlPolicy: views.AccessControlPolicyLike
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWrite: str
    GrantWriteACP: str
    RequestPayer: literals.RequestPayer
    VersionId: str
    ExpectedBucketOwner: str
    ContentMD5: str
    Bucket: str
    Key: str


class ObjectSummaryCopyFromKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[str | CopySource]
    ACL: literals.ObjectCannedACL
    CacheControl: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
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
    Bucket: str
    Key: str


class ObjectSummaryDeleteKwargs(ObjectDeleteKwargs, closed=True):
    pass


class ObjectSummaryGetKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    Bucket: str
    Key: str


class ObjectSummaryInitiateMultipartUploadKwargs(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
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
    Bucket: str
    Key: str


class ObjectSummaryPutKwargs(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    Body: StreamingBlobInput
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
    Bucket: str
    Key: str


class ObjectSummaryRestoreObjectKwargs(ObjectRestoreObjectKwargs, closed=True):
    pass


class ObjectSummaryMultipartUploadKwargs(ObjectMultipartUploadKwargs, closed=True):
    pass


class ObjectSummaryVersionKwargs(ObjectMultipartUploadKwargs, closed=True):
    pass


class ObjectSummaryWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    WaiterConfig: WaiterConfig
    Bucket: str
    Key: str


class ObjectSummaryWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
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
    WaiterConfig: WaiterConfig
    Bucket: str
    Key: str


class ObjectVersionDeleteKwargs(ObjectDeleteKwargs, closed=True):
    pass


class ObjectVersionGetKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
    Range: str
    ResponseCacheControl: str
    ResponseContentDisposition: str
    ResponseContentEncoding: str
    ResponseContentLanguage: str
    ResponseContentType: str
    ResponseExpires: TimestampInput
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    PartNumber: int
    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode
    Bucket: str
    Key: str
    VersionId: str


class ObjectVersionHeadKwargs(TypedDict, total=False, closed=True):
    IfMatch: str
    IfModifiedSince: TimestampInput
    IfNoneMatch: str
    IfUnmodifiedSince: TimestampInput
    Range: str
    ResponseCacheControl: str
    ResponseContentDisposition: str
    ResponseContentEncoding: str
    ResponseContentLanguage: str
    ResponseContentType: str
    ResponseExpires: TimestampInput
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str
    RequestPayer: literals.RequestPayer
    PartNumber: int
    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode
    Bucket: str
    Key: str
    VersionId: str


class ServiceResourceBucketsFilterKwargs(TypedDict, total=False, closed=True):
    MaxBuckets: int
    ContinuationToken: str
    Prefix: str
    BucketRegion: str


class BucketMultipartUploadsFilterKwargs(TypedDict, total=False, closed=True):
    Delimiter: str
    EncodingType: literals.EncodingType
    KeyMarker: str
    MaxUploads: int
    Prefix: str
    UploadIdMarker: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    Bucket: str


class BucketObjectVersionsFilterKwargs(TypedDict, total=False, closed=True):
    Delimiter: str
    EncodingType: literals.EncodingType
    KeyMarker: str
    MaxKeys: int
    Prefix: str
    VersionIdMarker: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    Bucket: str


class BucketObjectVersionsDeleteKwargs(TypedDict, total=False, closed=True):
    Delete: views.DeleteLike
    MFA: str
    RequestPayer: literals.RequestPayer
    BypassGovernanceRetention: bool
    ExpectedBucketOwner: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    Bucket: str


class BucketObjectsFilterKwargs(TypedDict, total=False, closed=True):
    Delimiter: str
    EncodingType: literals.EncodingType
    Marker: str
    MaxKeys: int
    Prefix: str
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    Bucket: str


class BucketObjectsDeleteKwargs(BucketObjectVersionsDeleteKwargs, closed=True):
    pass


class MultipartUploadPartsFilterKwargs(TypedDict, total=False, closed=True):
    MaxParts: int
    PartNumberMarker: int
    RequestPayer: literals.RequestPayer
    ExpectedBucketOwner: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str
    SSECustomerKeyMD5: str
    Bucket: str
    Key: str
    UploadId: str
