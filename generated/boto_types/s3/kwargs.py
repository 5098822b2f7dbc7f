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
    """Keyword arguments of `generate_presigned_post` of `S3`."""

    Bucket: Required[str]
    """The name of the bucket."""

    Key: Required[str]
    """The key of the object in the bucket."""

    Fields: dict[str, Any] | None
    """Fields of the form with their values, e.g. `{"acl": "public-read"}`."""

    Conditions: list[Any] | None
    """Conditions on the fields, e.g. `["content-length-range", 1, 1000]`."""

    ExpiresIn: int
    """The number of seconds for which the URL is valid."""


class S3UploadFileKwargs(TypedDict, closed=True):
    """Keyword arguments of `upload_file` of `S3`."""

    Filename: str | PathLike[str]
    """The path of the local file."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3DownloadFileKwargs(TypedDict, closed=True):
    """Keyword arguments of `download_file` of `S3`."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    Filename: str | PathLike[str]
    """The path of the local file."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3CopyKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy` of `S3`."""

    CopySource: Required[CopySource]
    """The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`."""

    Bucket: Required[str]
    """The name of the bucket."""

    Key: Required[str]
    """The key of the object in the bucket."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    SourceClient: TransferSource | None
    """The client for requests about the source, e.g. one of another region."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3UploadFileobjKwargs(TypedDict, closed=True):
    """Keyword arguments of `upload_fileobj` of `S3`."""

    Fileobj: SupportsRead
    """A file-like object that is open in binary mode."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3DownloadFileobjKwargs(TypedDict, closed=True):
    """Keyword arguments of `download_fileobj` of `S3`."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    Fileobj: SupportsWrite
    """A file-like object that is open in binary mode."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class ListBucketsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListBuckets`."""

    MaxBuckets: int
    """Maximum number of buckets to be returned in response. When the number is more
    than the count of buckets that are owned by an Amazon Web Services account,
    return all the buckets in response. Range: 1 to 10000."""

    Prefix: str
    """Limits the response to bucket names that begin with the specified bucket name
    prefix."""

    BucketRegion: str
    """Limits the response to buckets that are located in the specified Amazon Web
    Services Region."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDirectoryBucketsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDirectoryBuckets`."""

    MaxDirectoryBuckets: int
    """Maximum number of buckets to be returned in response. When the number is more
    than the count of buckets that are owned by an Amazon Web Services account,
    return all the buckets in response. Range: 0 to 1000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMultipartUploadsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMultipartUploads`."""

    Bucket: Required[str]
    """The name of the bucket to which the multipart upload was initiated."""

    Delimiter: str
    """Character you use to group keys. All keys that contain the same string between
    the prefix, if specified, and the first occurrence of the delimiter after the
    prefix are grouped under a single result element, `CommonPrefixes`."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    MaxUploads: int
    """Sets the maximum number of multipart uploads, from 1 to 1,000, to return in
    the response body. 1,000 is the maximum number of uploads that can be returned in
    a response."""

    Prefix: str
    """Lists in-progress uploads only for those keys that begin with the specified
    prefix. You can use prefixes to separate a bucket into different grouping of
    keys."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListObjectAnnotationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListObjectAnnotations`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    VersionId: str
    """The version ID of the object."""

    MaxAnnotationResults: int
    """The maximum number of annotations to return in the response. Maximum is 1,000.
    Range: 1 to 1000."""

    AnnotationPrefix: str
    """Filter results to annotations whose name begins with the specified prefix."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListObjectVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListObjectVersions`."""

    Bucket: Required[str]
    """The bucket name that contains the objects."""

    Delimiter: str
    """A delimiter is a character that you specify to group keys. All keys that
    contain the same string between the `prefix` and the first occurrence of the
    delimiter are grouped under a single result element in `CommonPrefixes`."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Use this parameter to select only those keys that begin with the specified
    prefix. You can use prefixes to separate a bucket into different groupings of
    keys."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListObjectsPaginateKwargs(ListObjectVersionsPaginateKwargs, closed=True):
    """Keyword arguments of `paginate` of `ListObjects`."""


class ListObjectsV2PaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListObjectsV2`."""

    Bucket: Required[str]
    """Directory buckets - When you use this operation with a directory bucket, you
    must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Delimiter: str
    """A delimiter is a character that you use to group keys. `CommonPrefixes` is
    filtered out from results if it is not lexicographically greater than the
    `StartAfter` value."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Limits the response to keys that begin with the specified prefix."""

    FetchOwner: bool
    """The owner field is not present in `ListObjectsV2` by default. If you want to
    return the owner field with each key in the result, then set the `FetchOwner`
    field to `true`."""

    StartAfter: str
    """StartAfter is where you want Amazon S3 to start listing from. Amazon S3 starts
    listing after this specified key."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the list
    objects request in V2 style. Bucket owners need not specify this parameter in
    their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPartsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListParts`."""

    Bucket: Required[str]
    """The name of the bucket to which the parts are being uploaded."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose parts are being listed."""

    MaxParts: int
    """Sets the maximum number of parts to return."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object. This
    parameter is needed only when the object was created using a checksum algorithm."""

    SSECustomerKey: str
    """The server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class BucketExistsWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `BucketExists`."""

    Bucket: Required[str]
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class BucketNotExistsWaitKwargs(BucketExistsWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `BucketNotExists`."""


class ObjectExistsWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ObjectExists`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ObjectNotExistsWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ObjectNotExists`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class S3ServiceResourceCreateBucketKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `create_bucket` of `S3ServiceResource`."""

    Bucket: Required[str]
    """The name of the bucket to create. General purpose buckets - For information
    about bucket naming restrictions, see Bucket naming rules in the Amazon S3 User
    Guide."""

    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    CreateBucketConfiguration: views.CreateBucketConfigurationLike
    """The configuration information for the bucket."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    ObjectLockEnabledForBucket: bool
    """Specifies whether you want S3 Object Lock to be enabled for the new bucket."""

    ObjectOwnership: literals.ObjectOwnership
    """The container element for object ownership for a bucket's ownership controls.
    By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are
    disabled."""

    BucketNamespace: literals.BucketNamespace
    """Specifies the namespace where you want to create your general purpose bucket."""


class S3ServiceResourceBucketKwargs(TypedDict, closed=True):
    """Keyword arguments of `Bucket` of `S3ServiceResource`."""

    name: str
    """The name of the bucket."""


class S3ServiceResourceBucketAclKwargs(TypedDict, closed=True):
    """Keyword arguments of `BucketAcl` of `S3ServiceResource`."""

    bucket_name: str


class S3ServiceResourceBucketCorsKwargs(S3ServiceResourceBucketAclKwargs, closed=True):
    """Keyword arguments of `BucketCors` of `S3ServiceResource`."""


class S3ServiceResourceBucketLifecycleKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketLifecycle` of `S3ServiceResource`."""


class S3ServiceResourceBucketLifecycleConfigurationKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketLifecycleConfiguration` of `S3ServiceResource`."""


class S3ServiceResourceBucketLoggingKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketLogging` of `S3ServiceResource`."""


class S3ServiceResourceBucketNotificationKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketNotification` of `S3ServiceResource`."""


class S3ServiceResourceBucketPolicyKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketPolicy` of `S3ServiceResource`."""


class S3ServiceResourceBucketRequestPaymentKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketRequestPayment` of `S3ServiceResource`."""


class S3ServiceResourceBucketTaggingKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketTagging` of `S3ServiceResource`."""


class S3ServiceResourceBucketVersioningKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketVersioning` of `S3ServiceResource`."""


class S3ServiceResourceBucketWebsiteKwargs(
    S3ServiceResourceBucketAclKwargs,
    closed=True,
):
    """Keyword arguments of `BucketWebsite` of `S3ServiceResource`."""


class S3ServiceResourceMultipartUploadKwargs(TypedDict, closed=True):
    """Keyword arguments of `MultipartUpload` of `S3ServiceResource`."""

    bucket_name: str
    object_key: str
    id: str


class S3ServiceResourceMultipartUploadPartKwargs(TypedDict, closed=True):
    """Keyword arguments of `MultipartUploadPart` of `S3ServiceResource`."""

    bucket_name: str
    object_key: str
    multipart_upload_id: str
    part_number: int


class S3ServiceResourceObjectKwargs(TypedDict, closed=True):
    """Keyword arguments of `Object` of `S3ServiceResource`."""

    bucket_name: str
    key: str


class S3ServiceResourceObjectAclKwargs(TypedDict, closed=True):
    """Keyword arguments of `ObjectAcl` of `S3ServiceResource`."""

    bucket_name: str
    object_key: str


class S3ServiceResourceObjectSummaryKwargs(S3ServiceResourceObjectKwargs, closed=True):
    """Keyword arguments of `ObjectSummary` of `S3ServiceResource`."""


class S3ServiceResourceObjectVersionKwargs(
    S3ServiceResourceMultipartUploadKwargs,
    closed=True,
):
    """Keyword arguments of `ObjectVersion` of `S3ServiceResource`."""


class BucketCreateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `create` of `Bucket`."""

    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    CreateBucketConfiguration: views.CreateBucketConfigurationLike
    """The configuration information for the bucket."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    ObjectLockEnabledForBucket: bool
    """Specifies whether you want S3 Object Lock to be enabled for the new bucket."""

    ObjectOwnership: literals.ObjectOwnership
    """The container element for object ownership for a bucket's ownership controls.
    By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are
    disabled."""

    BucketNamespace: literals.BucketNamespace
    """Specifies the namespace where you want to create your general purpose bucket."""

    Bucket: str
    """The name of the bucket to create. General purpose buckets - For information
    about bucket naming restrictions, see Bucket naming rules in the Amazon S3 User
    Guide."""


class BucketDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `Bucket`."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """Specifies the bucket being deleted. Directory buckets - When you use this
    operation with a directory bucket, you must use path-style requests in the format
    `https://s3express-control.region-code.amazonaws.com/bucket-name`."""


class BucketDeleteObjectsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete_objects` of `Bucket`."""

    Delete: Required[views.DeleteLike]
    """Container for the request."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    BypassGovernanceRetention: bool
    """Specifies whether you want to delete this object even if it has a
    Governance-type Object Lock in place. To use this header, you must have the
    `s3:BypassGovernanceRetention` permission."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    Bucket: str
    """The bucket name containing the objects to delete. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""


class BucketPutObjectKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put_object` of `Bucket`."""

    Key: Required[str]
    """Object key for which the PUT action was initiated. Length: at least 1."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    Body: StreamingBlobInput
    """Object data."""

    CacheControl: str
    """Can be used to specify caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentLength: int
    """Size of the body in bytes. This parameter is useful when the size of the body
    cannot be determined automatically."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the message (without the headers)
    according to RFC 1864. This header can be used as a message integrity check to
    verify that the data is the same data that was originally sent."""

    ContentType: str
    """A standard MIME type describing the format of the contents."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    WriteOffsetBytes: int
    """Specifies the offset for appending data to existing objects in bytes. The
    offset must be equal to the size of the existing object being appended to."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm that was used when you store this object
    in Amazon S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to this object."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want this object's Object Lock to expire. Must be
    formatted as a timestamp parameter."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether a legal hold will be applied to this object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to this object. Set to `ON` to enable
    or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to this object. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to this object. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The bucket name to which the PUT action was initiated."""


class BucketObjectKwargs(TypedDict, closed=True):
    """Keyword arguments of `Object` of `Bucket`."""

    key: str


class BucketWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_exists` of `Bucket`."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Bucket: str
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""


class BucketWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_not_exists` of `Bucket`."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Bucket: str
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""


class BucketUploadFileKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `upload_file` of `Bucket`."""

    Filename: Required[str | PathLike[str]]
    """The path of the local file."""

    Key: Required[str]
    """The key of the object in the bucket."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class BucketDownloadFileKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `download_file` of `Bucket`."""

    Key: Required[str]
    """The key of the object in the bucket."""

    Filename: Required[str | PathLike[str]]
    """The path of the local file."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class BucketCopyKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy` of `Bucket`."""

    CopySource: Required[CopySource]
    """The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`."""

    Key: Required[str]
    """The key of the object in the bucket."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    SourceClient: TransferSource | None
    """The client for requests about the source, e.g. one of another region."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class BucketUploadFileobjKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `upload_fileobj` of `Bucket`."""

    Fileobj: Required[SupportsRead]
    """A file-like object that is open in binary mode."""

    Key: Required[str]
    """The key of the object in the bucket."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class BucketDownloadFileobjKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `download_fileobj` of `Bucket`."""

    Key: Required[str]
    """The key of the object in the bucket."""

    Fileobj: Required[SupportsWrite]
    """A file-like object that is open in binary mode."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class BucketAclLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketAcl`."""


class BucketAclReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketAcl`."""


class BucketAclPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketAcl`."""

    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    AccessControlPolicy: views.AccessControlPolicyLike
    """Contains the elements that set the ACL permissions for an object per grantee."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. This header must be used
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket to which to apply the ACL."""


class BucketCorsLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketCors`."""


class BucketCorsReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketCors`."""


class BucketCorsDeleteKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketCors`."""


class BucketCorsPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketCors`."""

    CORSConfiguration: Required[views.CORSConfigurationLike]
    """Describes the cross-origin access configuration for objects in an Amazon S3
    bucket."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. This header must be used
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """Specifies the bucket impacted by the `cors`configuration."""


class BucketLifecycleLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketLifecycle`."""


class BucketLifecycleReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketLifecycle`."""


class BucketLifecycleDeleteKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketLifecycle`."""


class BucketLifecyclePutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketLifecycle`."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    LifecycleConfiguration: views.LifecycleConfigurationLike
    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """For requests made using the Amazon Web Services Command Line Interface (CLI)
    or Amazon Web Services SDKs, this field is calculated automatically."""

    Bucket: str


class BucketLifecycleConfigurationLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketLifecycleConfiguration`."""


class BucketLifecycleConfigurationReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketLifecycleConfiguration`."""


class BucketLifecycleConfigurationDeleteKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketLifecycleConfiguration`."""


class BucketLifecycleConfigurationPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketLifecycleConfiguration`."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    LifecycleConfiguration: views.BucketLifecycleConfigurationLike
    """Container for lifecycle rules. You can add as many as 1,000 rules."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize
    """Indicates which default minimum object size behavior is applied to the
    lifecycle configuration."""

    Bucket: str
    """The name of the bucket for which to set the configuration."""


class BucketLoggingLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketLogging`."""


class BucketLoggingReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketLogging`."""


class BucketLoggingPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketLogging`."""

    BucketLoggingStatus: Required[views.BucketLoggingStatusLike]
    """Container for logging status information."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The MD5 hash of the `PutBucketLogging` request body. For requests made using
    the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs,
    this field is calculated automatically."""

    Bucket: str
    """The name of the bucket for which to set the logging parameters."""


class BucketNotificationLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketNotification`."""


class BucketNotificationReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketNotification`."""


class BucketNotificationPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketNotification`."""

    NotificationConfiguration: Required[views.NotificationConfigurationLike]
    """A container for specifying the notification configuration of the bucket. If
    this element is empty, notifications are turned off for the bucket."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    SkipDestinationValidation: bool
    """Skips validation of Amazon SQS, Amazon SNS, and Lambda destinations. True or
    false value."""

    Bucket: str
    """The name of the bucket."""


class BucketPolicyLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketPolicy`."""


class BucketPolicyReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketPolicy`."""


class BucketPolicyDeleteKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketPolicy`."""


class BucketPolicyPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketPolicy`."""

    Policy: Required[str]
    """The bucket policy as a JSON document. For directory buckets, the only IAM
    action supported in the bucket policy is `s3express:CreateSession`."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ConfirmRemoveSelfBucketAccess: bool
    """Set this parameter to true to confirm that you want to remove your permissions
    to change this bucket policy in the future."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The MD5 hash of the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    Bucket: str
    """The name of the bucket. Directory buckets - When you use this operation with a
    directory bucket, you must use path-style requests in the format
    `https://s3express-control.region-code.amazonaws.com/bucket-name`."""


class BucketRequestPaymentLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketRequestPayment`."""


class BucketRequestPaymentReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketRequestPayment`."""


class BucketRequestPaymentPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketRequestPayment`."""

    RequestPaymentConfiguration: Required[views.RequestPaymentConfigurationLike]
    """Container for Payer."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket name."""


class BucketTaggingLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketTagging`."""


class BucketTaggingReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketTagging`."""


class BucketTaggingDeleteKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketTagging`."""


class BucketTaggingPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketTagging`."""

    Tagging: Required[views.TaggingLike]
    """Container for the `TagSet` and `Tag` elements."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket name."""


class BucketVersioningLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketVersioning`."""


class BucketVersioningReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketVersioning`."""


class BucketVersioningEnableKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `enable` of `BucketVersioning`."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    VersioningConfiguration: views.VersioningConfigurationLike
    """Container for setting the versioning state."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """>The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket name."""


class BucketVersioningPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketVersioning`."""

    VersioningConfiguration: Required[views.VersioningConfigurationLike]
    """Container for setting the versioning state."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """>The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket name."""


class BucketVersioningSuspendKwargs(BucketVersioningEnableKwargs, closed=True):
    """Keyword arguments of `suspend` of `BucketVersioning`."""


class BucketWebsiteLoadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `load` of `BucketWebsite`."""


class BucketWebsiteReloadKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `reload` of `BucketWebsite`."""


class BucketWebsiteDeleteKwargs(BucketDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketWebsite`."""


class BucketWebsitePutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `BucketWebsite`."""

    WebsiteConfiguration: Required[views.WebsiteConfigurationLike]
    """Container for the request."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket name."""


class MultipartUploadAbortKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `abort` of `MultipartUpload`."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IfMatchInitiatedTime: TimestampInput
    """If present, this header aborts an in progress multipart upload only if it was
    initiated on the provided timestamp."""

    Bucket: str
    """The bucket name to which the upload was taking place."""

    Key: str
    """Key of the object for which the multipart upload was initiated. Length: at
    least 1."""

    UploadId: str
    """Upload ID that identifies the multipart upload."""


class MultipartUploadCompleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `complete` of `MultipartUpload`."""

    MultipartUpload: views.CompletedMultipartUploadLike
    """The container for the multipart upload request information."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumType: literals.ChecksumType
    """This header specifies the checksum type of the object, which determines how
    part-level checksums are combined to create an object-level checksum for
    multipart objects."""

    MpuObjectSize: int
    """The expected total object size of the multipart upload request. If there’s a
    mismatch between the specified object size value and the actual object size
    value, it results in an `HTTP 400 InvalidRequest` error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error."""

    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object. This
    parameter is required only when the object was created using a checksum algorithm
    or if your bucket policy requires the use of SSE-C."""

    SSECustomerKey: str | bytes
    """The server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    Bucket: str
    """Name of the bucket to which the multipart upload was initiated."""

    Key: str
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    UploadId: str
    """ID for the initiated multipart upload."""


class MultipartUploadPartKwargs(TypedDict, closed=True):
    """Keyword arguments of `Part` of `MultipartUpload`."""

    part_number: int


class MultipartUploadPartCopyFromKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy_from` of `MultipartUploadPart`."""

    CopySource: Required[str | CopySource]
    """Specifies the source object for the copy operation. By default,
    `x-amz-copy-source` identifies the current version of the source object to copy.
    Pattern: `\\/?.+\\/.+`."""

    CopySourceIfMatch: str
    """Copies the object if its entity tag (ETag) matches the specified tag."""

    CopySourceIfModifiedSince: TimestampInput
    """Copies the object if it has been modified since the specified time."""

    CopySourceIfNoneMatch: str
    """Copies the object if its entity tag (ETag) is different than the specified
    ETag."""

    CopySourceIfUnmodifiedSince: TimestampInput
    """Copies the object if it hasn't been modified since the specified time."""

    CopySourceRange: str
    """The range of bytes to copy from the source object. The range value must use
    the form bytes=first-last, where the first and last are the zero-based byte
    offsets to copy."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    CopySourceSSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the source object (for example,
    `AES256`)."""

    CopySourceSSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt
    the source object. The encryption key provided in this header must be one that
    was used when the source object was created."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner. If the account ID
    that you provide does not match the actual owner of the destination bucket, the
    request fails with the HTTP status code `403 Forbidden` (access denied)."""

    ExpectedSourceBucketOwner: str
    """The account ID of the expected source bucket owner. If the account ID that you
    provide does not match the actual owner of the source bucket, the request fails
    with the HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    PartNumber: int
    """Part number of part being copied. This is a positive integer between 1 and
    10,000."""

    UploadId: str
    """Upload ID identifying the multipart upload whose part is being copied."""


class MultipartUploadPartUploadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `upload` of `MultipartUploadPart`."""

    Body: StreamingBlobInput
    """Object data."""

    ContentLength: int
    """Size of the body in bytes. This parameter is useful when the size of the body
    cannot be determined automatically."""

    ContentMD5: str
    """The Base64 encoded 128-bit MD5 digest of the part data. This parameter is
    auto-populated when using the command from the CLI."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The name of the bucket to which the multipart upload was initiated."""

    Key: str
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    PartNumber: int
    """Part number of part being uploaded. This is a positive integer between 1 and
    10,000."""

    UploadId: str
    """Upload ID identifying the multipart upload whose part is being uploaded."""


class ObjectLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `Object`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""


class ObjectReloadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `reload` of `Object`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""


class ObjectCopyFromKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy_from` of `Object`."""

    CopySource: Required[str | CopySource]
    """Specifies the source object for the copy operation. If your source bucket
    versioning is enabled, the `x-amz-copy-source` header by default identifies the
    current version of an object to copy. Pattern: `\\/?.+\\/.+`."""

    ACL: literals.ObjectCannedACL
    """The canned access control list (ACL) to apply to the object. When you copy an
    object, the ACL metadata is not preserved and is set to `private` by default."""

    CacheControl: str
    """Specifies the caching behavior along the request/reply chain."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object. When you copy an object, if the source object has a checksum,
    that checksum value will be copied to the new object by default."""

    ContentDisposition: str
    """Specifies presentational information for the object. Indicates whether an
    object should be displayed in a web browser or downloaded as a file."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentType: str
    """A standard MIME type that describes the format of the object data."""

    CopySourceIfMatch: str
    """Copies the object if its entity tag (ETag) matches the specified tag."""

    CopySourceIfModifiedSince: TimestampInput
    """Copies the object if it has been modified since the specified time."""

    CopySourceIfNoneMatch: str
    """Copies the object if its entity tag (ETag) is different than the specified
    ETag."""

    CopySourceIfUnmodifiedSince: TimestampInput
    """Copies the object if it hasn't been modified since the specified time."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    IfMatch: str
    """Copies the object if the entity tag (ETag) of the destination object matches
    the specified tag. If the ETag values do not match, the operation returns a `412
    Precondition Failed` error."""

    IfNoneMatch: str
    """Copies the object only if the object key name at the destination does not
    already exist in the bucket specified. Otherwise, Amazon S3 returns a `412
    Precondition Failed` error."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    MetadataDirective: literals.MetadataDirective
    """Specifies whether the metadata is copied from the source object or replaced
    with metadata that's provided in the request."""

    TaggingDirective: literals.TaggingDirective
    """Specifies whether the object tag-set is copied from the source object or
    replaced with the tag-set that's provided in the request. The default value is
    `COPY`."""

    AnnotationDirective: literals.AnnotationDirective
    """Specifies whether you want to copy annotations from the source object or
    exclude them. If this header isn't specified, `COPY` is the default behavior."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when storing this object in Amazon
    S3. By default, all buckets have a base level of encryption configuration that
    uses server-side encryption with Amazon S3 managed keys (SSE-S3)."""

    StorageClass: literals.StorageClass
    """If the `x-amz-storage-class` header is not used, the copied object will be
    stored in the `STANDARD` Storage Class by default."""

    WebsiteRedirectLocation: str
    """If the destination bucket is configured as a website, redirects requests for
    this object copy to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. All GET and PUT requests for an object protected by KMS will fail if
    they're not made via SSL or using SigV4."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for the destination object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    CopySourceSSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the source object (for example,
    `AES256`)."""

    CopySourceSSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt
    the source object. The encryption key provided in this header must be the same
    one that was used when the source object was created."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object copy in the destination bucket. The default value
    is the empty value."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to the object copy."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want the Object Lock of the object copy to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the object copy."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """The event hold status to apply to the object copy. Set to `ON` to enable or
    `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """The event hold duration in days to apply to the object copy. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """The event hold duration in years to apply to the object copy. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner. If the account ID
    that you provide does not match the actual owner of the destination bucket, the
    request fails with the HTTP status code `403 Forbidden` (access denied)."""

    ExpectedSourceBucketOwner: str
    """The account ID of the expected source bucket owner. If the account ID that you
    provide does not match the actual owner of the source bucket, the request fails
    with the HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The name of the destination bucket. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The key of the destination object. Length: at least 1."""


class ObjectDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `Object`."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    BypassGovernanceRetention: bool
    """Indicates whether S3 Object Lock should bypass Governance-mode restrictions to
    process this operation. To use this header, you must have the
    `s3:BypassGovernanceRetention` permission."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IfMatch: str
    """Deletes the object if the ETag (entity tag) value provided during the delete
    operation matches the ETag of the object in S3."""

    IfMatchLastModifiedTime: TimestampInput
    """If present, the object is deleted only if its modification times matches the
    provided `Timestamp`. If the `Timestamp` values do not match, the operation
    returns a `412 Precondition Failed` error."""

    IfMatchSize: int
    """If present, the object is deleted only if its size matches the provided size
    in bytes. If the `Size` value does not match, the operation returns a `412
    Precondition Failed` error."""

    Bucket: str
    """The bucket name of the bucket containing the object."""

    Key: str
    """Key name of the object to delete. Length: at least 1."""


class ObjectGetKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `get` of `Object`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified in this header; otherwise, return a `412 Precondition Failed` error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a `304 Not Modified` error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified in this header; otherwise, return a `304 Not Modified` error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a `412 Precondition Failed` error."""

    Range: str
    """Downloads the specified byte range of an object."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object. By default, the
    `GetObject` operation returns the current version of an object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key that you originally provided
    for Amazon S3 to encrypt the data before storing it."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this mode must be enabled."""

    Bucket: str
    """The bucket name containing the object. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """Key of the object to get. Length: at least 1."""


class ObjectInitiateMultipartUploadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `initiate_multipart_upload` of `Object`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    CacheControl: str
    """Specifies caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language that the content is in."""

    ContentType: str
    """A standard MIME type describing the format of the object data."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    GrantFullControl: str
    """Specify access permissions explicitly to give the grantee READ, READ_ACP, and
    WRITE_ACP permissions on the object. By default, all objects are private."""

    GrantRead: str
    """Specify access permissions explicitly to allow grantee to read the object data
    and its metadata. By default, all objects are private."""

    GrantReadACP: str
    """Specify access permissions explicitly to allows grantee to read the object
    ACL. By default, all objects are private."""

    GrantWriteACP: str
    """Specify access permissions explicitly to allows grantee to allow grantee to
    write the ACL for the applicable object. By default, all objects are private."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context to use for object
    encryption. The value of this header is a Base64 encoded string of a UTF-8
    encoded JSON, which contains the encryption context as key-value pairs."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """Specifies the Object Lock mode that you want to apply to the uploaded object."""

    ObjectLockRetainUntilDate: TimestampInput
    """Specifies the date and time when you want the Object Lock to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the uploaded object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to the uploaded object. Set to `ON`
    to enable or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to the uploaded object. You
    cannot specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to the uploaded object.
    You cannot specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object."""

    ChecksumType: literals.ChecksumType
    """Indicates the checksum type that you want Amazon S3 to use to calculate the
    object’s checksum value."""

    Bucket: str
    """The name of the bucket where the multipart upload is initiated and where the
    object is uploaded."""

    Key: str
    """Object key for which the multipart upload is to be initiated. Length: at least
    1."""


class ObjectPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `Object`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    Body: StreamingBlobInput
    """Object data."""

    CacheControl: str
    """Can be used to specify caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentLength: int
    """Size of the body in bytes. This parameter is useful when the size of the body
    cannot be determined automatically."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the message (without the headers)
    according to RFC 1864. This header can be used as a message integrity check to
    verify that the data is the same data that was originally sent."""

    ContentType: str
    """A standard MIME type describing the format of the contents."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    WriteOffsetBytes: int
    """Specifies the offset for appending data to existing objects in bytes. The
    offset must be equal to the size of the existing object being appended to."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm that was used when you store this object
    in Amazon S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to this object."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want this object's Object Lock to expire. Must be
    formatted as a timestamp parameter."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether a legal hold will be applied to this object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to this object. Set to `ON` to enable
    or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to this object. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to this object. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The bucket name to which the PUT action was initiated."""

    Key: str
    """Object key for which the PUT action was initiated. Length: at least 1."""


class ObjectRestoreObjectKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `restore_object` of `Object`."""

    VersionId: str
    """VersionId used to reference a specific version of the object."""

    RestoreRequest: views.RestoreRequestLike
    """Container for restore job parameters."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The bucket name containing the object to restore."""

    Key: str
    """Object key for which the action was initiated. Length: at least 1."""


class ObjectMultipartUploadKwargs(TypedDict, closed=True):
    """Keyword arguments of `MultipartUpload` of `Object`."""

    id: str


class ObjectVersionKwargs(ObjectMultipartUploadKwargs, closed=True):
    """Keyword arguments of `Version` of `Object`."""


class ObjectWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_exists` of `Object`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""


class ObjectWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_not_exists` of `Object`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""


class ObjectUploadFileKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `upload_file` of `Object`."""

    Filename: Required[str | PathLike[str]]
    """The path of the local file."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class ObjectDownloadFileKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `download_file` of `Object`."""

    Filename: Required[str | PathLike[str]]
    """The path of the local file."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class ObjectCopyKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy` of `Object`."""

    CopySource: Required[CopySource]
    """The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    SourceClient: TransferSource | None
    """The client for requests about the source, e.g. one of another region."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class ObjectUploadFileobjKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `upload_fileobj` of `Object`."""

    Fileobj: Required[SupportsRead]
    """A file-like object that is open in binary mode."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class ObjectDownloadFileobjKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `download_fileobj` of `Object`."""

    Fileobj: Required[SupportsWrite]
    """A file-like object that is open in binary mode."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class ObjectAclLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `ObjectAcl`."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The bucket name that contains the object for which to get the ACL information."""

    Key: str
    """The key of the object for which to get the ACL information. Length: at least
    1."""


class ObjectAclReloadKwargs(ObjectAclLoadKwargs, closed=True):
    """Keyword arguments of `reload` of `ObjectAcl`."""


class ObjectAclPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `ObjectAcl`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object."""

    AccessControlPolicy: views.AccessControlPolicyLike
    """Contains the elements that set the ACL permissions for an object per grantee."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket. This functionality is not supported for Amazon S3 on Outposts."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket. This functionality is not
    supported for Amazon S3 on Outposts."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL. This functionality is not supported for
    Amazon S3 on Outposts."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket. This functionality
    is not supported for Amazon S3 on Outposts."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. This header must be used
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    Bucket: str
    """The bucket name that contains the object to which you want to attach the ACL."""

    Key: str
    """Key for which the PUT action was initiated. Length: at least 1."""


class ObjectSummaryCopyFromKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy_from` of `ObjectSummary`."""

    CopySource: Required[str | CopySource]
    """Specifies the source object for the copy operation. If your source bucket
    versioning is enabled, the `x-amz-copy-source` header by default identifies the
    current version of an object to copy. Pattern: `\\/?.+\\/.+`."""

    ACL: literals.ObjectCannedACL
    """The canned access control list (ACL) to apply to the object. When you copy an
    object, the ACL metadata is not preserved and is set to `private` by default."""

    CacheControl: str
    """Specifies the caching behavior along the request/reply chain."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object. When you copy an object, if the source object has a checksum,
    that checksum value will be copied to the new object by default."""

    ContentDisposition: str
    """Specifies presentational information for the object. Indicates whether an
    object should be displayed in a web browser or downloaded as a file."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentType: str
    """A standard MIME type that describes the format of the object data."""

    CopySourceIfMatch: str
    """Copies the object if its entity tag (ETag) matches the specified tag."""

    CopySourceIfModifiedSince: TimestampInput
    """Copies the object if it has been modified since the specified time."""

    CopySourceIfNoneMatch: str
    """Copies the object if its entity tag (ETag) is different than the specified
    ETag."""

    CopySourceIfUnmodifiedSince: TimestampInput
    """Copies the object if it hasn't been modified since the specified time."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    IfMatch: str
    """Copies the object if the entity tag (ETag) of the destination object matches
    the specified tag. If the ETag values do not match, the operation returns a `412
    Precondition Failed` error."""

    IfNoneMatch: str
    """Copies the object only if the object key name at the destination does not
    already exist in the bucket specified. Otherwise, Amazon S3 returns a `412
    Precondition Failed` error."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    MetadataDirective: literals.MetadataDirective
    """Specifies whether the metadata is copied from the source object or replaced
    with metadata that's provided in the request."""

    TaggingDirective: literals.TaggingDirective
    """Specifies whether the object tag-set is copied from the source object or
    replaced with the tag-set that's provided in the request. The default value is
    `COPY`."""

    AnnotationDirective: literals.AnnotationDirective
    """Specifies whether you want to copy annotations from the source object or
    exclude them. If this header isn't specified, `COPY` is the default behavior."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when storing this object in Amazon
    S3. By default, all buckets have a base level of encryption configuration that
    uses server-side encryption with Amazon S3 managed keys (SSE-S3)."""

    StorageClass: literals.StorageClass
    """If the `x-amz-storage-class` header is not used, the copied object will be
    stored in the `STANDARD` Storage Class by default."""

    WebsiteRedirectLocation: str
    """If the destination bucket is configured as a website, redirects requests for
    this object copy to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. All GET and PUT requests for an object protected by KMS will fail if
    they're not made via SSL or using SigV4."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for the destination object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    CopySourceSSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the source object (for example,
    `AES256`)."""

    CopySourceSSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt
    the source object. The encryption key provided in this header must be the same
    one that was used when the source object was created."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object copy in the destination bucket. The default value
    is the empty value."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to the object copy."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want the Object Lock of the object copy to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the object copy."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """The event hold status to apply to the object copy. Set to `ON` to enable or
    `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """The event hold duration in days to apply to the object copy. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """The event hold duration in years to apply to the object copy. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner. If the account ID
    that you provide does not match the actual owner of the destination bucket, the
    request fails with the HTTP status code `403 Forbidden` (access denied)."""

    ExpectedSourceBucketOwner: str
    """The account ID of the expected source bucket owner. If the account ID that you
    provide does not match the actual owner of the source bucket, the request fails
    with the HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The name of the destination bucket. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The key of the destination object. Length: at least 1."""


class ObjectSummaryDeleteKwargs(ObjectDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `ObjectSummary`."""


class ObjectSummaryGetKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `get` of `ObjectSummary`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified in this header; otherwise, return a `412 Precondition Failed` error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a `304 Not Modified` error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified in this header; otherwise, return a `304 Not Modified` error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a `412 Precondition Failed` error."""

    Range: str
    """Downloads the specified byte range of an object."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object. By default, the
    `GetObject` operation returns the current version of an object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key that you originally provided
    for Amazon S3 to encrypt the data before storing it."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this mode must be enabled."""

    Bucket: str
    """The bucket name containing the object. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """Key of the object to get. Length: at least 1."""


class ObjectSummaryInitiateMultipartUploadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `initiate_multipart_upload` of `ObjectSummary`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    CacheControl: str
    """Specifies caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language that the content is in."""

    ContentType: str
    """A standard MIME type describing the format of the object data."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    GrantFullControl: str
    """Specify access permissions explicitly to give the grantee READ, READ_ACP, and
    WRITE_ACP permissions on the object. By default, all objects are private."""

    GrantRead: str
    """Specify access permissions explicitly to allow grantee to read the object data
    and its metadata. By default, all objects are private."""

    GrantReadACP: str
    """Specify access permissions explicitly to allows grantee to read the object
    ACL. By default, all objects are private."""

    GrantWriteACP: str
    """Specify access permissions explicitly to allows grantee to allow grantee to
    write the ACL for the applicable object. By default, all objects are private."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context to use for object
    encryption. The value of this header is a Base64 encoded string of a UTF-8
    encoded JSON, which contains the encryption context as key-value pairs."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """Specifies the Object Lock mode that you want to apply to the uploaded object."""

    ObjectLockRetainUntilDate: TimestampInput
    """Specifies the date and time when you want the Object Lock to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the uploaded object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to the uploaded object. Set to `ON`
    to enable or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to the uploaded object. You
    cannot specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to the uploaded object.
    You cannot specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object."""

    ChecksumType: literals.ChecksumType
    """Indicates the checksum type that you want Amazon S3 to use to calculate the
    object’s checksum value."""

    Bucket: str
    """The name of the bucket where the multipart upload is initiated and where the
    object is uploaded."""

    Key: str
    """Object key for which the multipart upload is to be initiated. Length: at least
    1."""


class ObjectSummaryPutKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `put` of `ObjectSummary`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    Body: StreamingBlobInput
    """Object data."""

    CacheControl: str
    """Can be used to specify caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentLength: int
    """Size of the body in bytes. This parameter is useful when the size of the body
    cannot be determined automatically."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the message (without the headers)
    according to RFC 1864. This header can be used as a message integrity check to
    verify that the data is the same data that was originally sent."""

    ContentType: str
    """A standard MIME type describing the format of the contents."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    WriteOffsetBytes: int
    """Specifies the offset for appending data to existing objects in bytes. The
    offset must be equal to the size of the existing object being appended to."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm that was used when you store this object
    in Amazon S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to this object."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want this object's Object Lock to expire. Must be
    formatted as a timestamp parameter."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether a legal hold will be applied to this object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to this object. Set to `ON` to enable
    or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to this object. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to this object. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    Bucket: str
    """The bucket name to which the PUT action was initiated."""

    Key: str
    """Object key for which the PUT action was initiated. Length: at least 1."""


class ObjectSummaryRestoreObjectKwargs(ObjectRestoreObjectKwargs, closed=True):
    """Keyword arguments of `restore_object` of `ObjectSummary`."""


class ObjectSummaryMultipartUploadKwargs(ObjectMultipartUploadKwargs, closed=True):
    """Keyword arguments of `MultipartUpload` of `ObjectSummary`."""


class ObjectSummaryVersionKwargs(ObjectMultipartUploadKwargs, closed=True):
    """Keyword arguments of `Version` of `ObjectSummary`."""


class ObjectSummaryWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_exists` of `ObjectSummary`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""


class ObjectSummaryWaitUntilNotExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_not_exists` of `ObjectSummary`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""


class ObjectVersionDeleteKwargs(ObjectDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `ObjectVersion`."""


class ObjectVersionGetKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `get` of `ObjectVersion`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified in this header; otherwise, return a `412 Precondition Failed` error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a `304 Not Modified` error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified in this header; otherwise, return a `304 Not Modified` error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a `412 Precondition Failed` error."""

    Range: str
    """Downloads the specified byte range of an object."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key that you originally provided
    for Amazon S3 to encrypt the data before storing it."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this mode must be enabled."""

    Bucket: str
    """The bucket name containing the object. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """Key of the object to get. Length: at least 1."""

    VersionId: str
    """Version ID used to reference a specific version of the object. By default, the
    `GetObject` operation returns the current version of an object."""


class ObjectVersionHeadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `head` of `ObjectVersion`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""

    Bucket: str
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: str
    """The object key. Length: at least 1."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""


class ServiceResourceBucketsFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `ServiceResourceBuckets`."""

    MaxBuckets: int
    """Maximum number of buckets to be returned in response. When the number is more
    than the count of buckets that are owned by an Amazon Web Services account,
    return all the buckets in response. Range: 1 to 10000."""

    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    this bucket with a token. `ContinuationToken` is obfuscated and is not a real
    key."""

    Prefix: str
    """Limits the response to bucket names that begin with the specified bucket name
    prefix."""

    BucketRegion: str
    """Limits the response to buckets that are located in the specified Amazon Web
    Services Region."""


class BucketMultipartUploadsFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `BucketMultipartUploads`."""

    Delimiter: str
    """Character you use to group keys. All keys that contain the same string between
    the prefix, if specified, and the first occurrence of the delimiter after the
    prefix are grouped under a single result element, `CommonPrefixes`."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    KeyMarker: str
    """Specifies the multipart upload after which listing should begin."""

    MaxUploads: int
    """Sets the maximum number of multipart uploads, from 1 to 1,000, to return in
    the response body. 1,000 is the maximum number of uploads that can be returned in
    a response."""

    Prefix: str
    """Lists in-progress uploads only for those keys that begin with the specified
    prefix. You can use prefixes to separate a bucket into different grouping of
    keys."""

    UploadIdMarker: str
    """Together with key-marker, specifies the multipart upload after which listing
    should begin. If key-marker is not specified, the upload-id-marker parameter is
    ignored."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Bucket: str
    """The name of the bucket to which the multipart upload was initiated."""


class BucketObjectVersionsFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `BucketObjectVersions`."""

    Delimiter: str
    """A delimiter is a character that you specify to group keys. All keys that
    contain the same string between the `prefix` and the first occurrence of the
    delimiter are grouped under a single result element in `CommonPrefixes`."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    KeyMarker: str
    """Specifies the key to start with when listing objects in a bucket."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Use this parameter to select only those keys that begin with the specified
    prefix. You can use prefixes to separate a bucket into different groupings of
    keys."""

    VersionIdMarker: str
    """Specifies the object version you want to start listing from."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""

    Bucket: str
    """The bucket name that contains the objects."""


class BucketObjectVersionsDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `BucketObjectVersions`."""

    Delete: views.DeleteLike
    """Container for the request."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    BypassGovernanceRetention: bool
    """Specifies whether you want to delete this object even if it has a
    Governance-type Object Lock in place. To use this header, you must have the
    `s3:BypassGovernanceRetention` permission."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    Bucket: str
    """The bucket name containing the objects to delete. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""


class BucketObjectsFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `BucketObjects`."""

    Delimiter: str
    """A delimiter is a character that you use to group keys. `CommonPrefixes` is
    filtered out from results if it is not lexicographically greater than the
    key-marker."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    Marker: str
    """Marker is where you want Amazon S3 to start listing from. Amazon S3 starts
    listing after this specified key."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Limits the response to keys that begin with the specified prefix."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the list
    objects request. Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""

    Bucket: str
    """The name of the bucket containing the objects. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""


class BucketObjectsDeleteKwargs(BucketObjectVersionsDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `BucketObjects`."""


class MultipartUploadPartsFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `MultipartUploadParts`."""

    MaxParts: int
    """Sets the maximum number of parts to return."""

    PartNumberMarker: int
    """Specifies the part after which listing should begin. Only parts with higher
    part numbers will be listed."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object. This
    parameter is needed only when the object was created using a checksum algorithm."""

    SSECustomerKey: str
    """The server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    Bucket: str
    """The name of the bucket to which the parts are being uploaded."""

    Key: str
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    UploadId: str
    """Upload ID identifying the multipart upload whose parts are being listed."""
