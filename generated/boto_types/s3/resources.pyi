"""Resources of Amazon Simple Storage Service (2006-03-01)."""

from collections.abc import Sequence
from datetime import datetime
from os import PathLike
from typing import Any

from boto3.resources.base import ServiceResource
from boto3.resources.collection import CollectionManager, ResourceCollection
from typing_extensions import deprecated, override

from boto_types._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from boto_types.s3 import client, literals, resources, responses, views
from boto_types.values import (
    CopySource,
    EmptyOutput,
    StreamingBlobInput,
    TimestampInput,
    WaiterConfig,
)

class S3ServiceResource(ServiceResource[client.S3Client]):
    """Amazon Simple Storage Service: `boto3.resource("s3")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/index.html
    """

    @property
    def buckets(self) -> ServiceResourceBucketsCollectionManager:
        """The `Bucket` resources that `list_buckets` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def create_bucket(
        self,
        *,
        Bucket: str,
        ACL: literals.BucketCannedACL = ...,
        CreateBucketConfiguration: views.CreateBucketConfigurationLike = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ObjectLockEnabledForBucket: bool = ...,
        ObjectOwnership: literals.ObjectOwnership = ...,
        BucketNamespace: literals.BucketNamespace = ...,
    ) -> resources.Bucket:
        """Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and
        have a valid Amazon Web Services Access Key ID to authenticate requests.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/create_bucket.html

        Args:
            ACL: The canned ACL to apply to the bucket.
            GrantFullControl: Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
            GrantRead: Allows grantee to list the objects in the bucket.
            GrantReadACP: Allows grantee to read the bucket ACL.
            GrantWrite: Allows grantee to create new objects in the bucket.
            GrantWriteACP: Allows grantee to write the ACL for the applicable bucket.
            ObjectLockEnabledForBucket: Specifies whether you want S3 Object Lock to be enabled for the new bucket.
            ObjectOwnership: The container element for object ownership for a bucket's ownership controls. By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are disabled.
            BucketNamespace: Specifies the namespace where you want to create your general purpose bucket.
        """

    def Bucket(self, name: str) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/Bucket.html
        """

    def BucketAcl(self, bucket_name: str) -> resources.BucketAcl:
        """Return the `BucketAcl` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketAcl.html
        """

    def BucketCors(self, bucket_name: str) -> resources.BucketCors:
        """Return the `BucketCors` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketCors.html
        """

    def BucketLifecycle(self, bucket_name: str) -> resources.BucketLifecycle:
        """Return the `BucketLifecycle` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketLifecycle.html
        """

    def BucketLifecycleConfiguration(
        self,
        bucket_name: str,
    ) -> resources.BucketLifecycleConfiguration:
        """Return the `BucketLifecycleConfiguration` with these identifiers, without
        a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketLifecycleConfiguration.html
        """

    def BucketLogging(self, bucket_name: str) -> resources.BucketLogging:
        """Return the `BucketLogging` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketLogging.html
        """

    def BucketNotification(self, bucket_name: str) -> resources.BucketNotification:
        """Return the `BucketNotification` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketNotification.html
        """

    def BucketPolicy(self, bucket_name: str) -> resources.BucketPolicy:
        """Return the `BucketPolicy` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketPolicy.html
        """

    def BucketRequestPayment(self, bucket_name: str) -> resources.BucketRequestPayment:
        """Return the `BucketRequestPayment` with these identifiers, without a
        request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketRequestPayment.html
        """

    def BucketTagging(self, bucket_name: str) -> resources.BucketTagging:
        """Return the `BucketTagging` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketTagging.html
        """

    def BucketVersioning(self, bucket_name: str) -> resources.BucketVersioning:
        """Return the `BucketVersioning` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketVersioning.html
        """

    def BucketWebsite(self, bucket_name: str) -> resources.BucketWebsite:
        """Return the `BucketWebsite` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/BucketWebsite.html
        """

    def MultipartUpload(
        self,
        bucket_name: str,
        object_key: str,
        id: str,
    ) -> resources.MultipartUpload:
        """Return the `MultipartUpload` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/MultipartUpload.html
        """

    def MultipartUploadPart(
        self,
        bucket_name: str,
        object_key: str,
        multipart_upload_id: str,
        part_number: int,
    ) -> resources.MultipartUploadPart:
        """Return the `MultipartUploadPart` with these identifiers, without a
        request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/MultipartUploadPart.html
        """

    def Object(self, bucket_name: str, key: str) -> resources.Object:
        """Return the `Object` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/Object.html
        """

    def ObjectAcl(self, bucket_name: str, object_key: str) -> resources.ObjectAcl:
        """Return the `ObjectAcl` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/ObjectAcl.html
        """

    def ObjectSummary(self, bucket_name: str, key: str) -> resources.ObjectSummary:
        """Return the `ObjectSummary` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/ObjectSummary.html

        Args:
            key: The name that you assign to an object.
        """

    def ObjectVersion(
        self,
        bucket_name: str,
        object_key: str,
        id: str,
    ) -> resources.ObjectVersion:
        """Return the `ObjectVersion` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/ObjectVersion.html
        """

class Bucket(ServiceResource[client.S3Client]):
    """`Bucket` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/index.html
    """

    @property
    def name(self) -> str: ...
    @property
    def creation_date(self) -> datetime:
        """Date the bucket was created."""

    @property
    def bucket_region(self) -> str | None:
        """`BucketRegion` indicates the Amazon Web Services region where the bucket
        is located.
        """

    @property
    def bucket_arn(self) -> str | None: ...
    @property
    def multipart_uploads(self) -> BucketMultipartUploadsCollectionManager:
        """The `MultipartUpload` resources that `list_multipart_uploads` returns."""

    @property
    def object_versions(self) -> BucketObjectVersionsCollectionManager:
        """The `ObjectVersion` resources that `list_object_versions` returns."""

    @property
    def objects(self) -> BucketObjectsCollectionManager:
        """The `ObjectSummary` resources that `list_objects` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def create(
        self,
        *,
        ACL: literals.BucketCannedACL = ...,
        CreateBucketConfiguration: views.CreateBucketConfigurationLike = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ObjectLockEnabledForBucket: bool = ...,
        ObjectOwnership: literals.ObjectOwnership = ...,
        BucketNamespace: literals.BucketNamespace = ...,
        Bucket: str = ...,
    ) -> responses.CreateBucketOutput:
        """Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and
        have a valid Amazon Web Services Access Key ID to authenticate requests.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/create.html

        Args:
            ACL: The canned ACL to apply to the bucket.
            GrantFullControl: Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
            GrantRead: Allows grantee to list the objects in the bucket.
            GrantReadACP: Allows grantee to read the bucket ACL.
            GrantWrite: Allows grantee to create new objects in the bucket.
            GrantWriteACP: Allows grantee to write the ACL for the applicable bucket.
            ObjectLockEnabledForBucket: Specifies whether you want S3 Object Lock to be enabled for the new bucket.
            ObjectOwnership: The container element for object ownership for a bucket's ownership controls. By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are disabled.
            BucketNamespace: Specifies the namespace where you want to create your general purpose bucket.
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Deletes the S3 bucket. All objects (including all object versions and
        delete markers) in the bucket must be deleted before the bucket itself can be
        deleted.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/delete.html

        Args:
            Bucket: Specifies the bucket being deleted.
        """

    def delete_objects(
        self,
        *,
        Delete: views.DeleteLike,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Bucket: str = ...,
    ) -> responses.DeleteObjectsOutput:
        """This operation enables you to delete multiple objects from a bucket using
        a single HTTP request. By default, the operation uses verbose mode in which
        the response includes the result of deletion of each key in your request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/delete_objects.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the objects to delete.
        """

    def put_object(
        self,
        *,
        Key: str,
        ACL: literals.ObjectCannedACL = ...,
        Body: StreamingBlobInput = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ContentType: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        Expires: TimestampInput = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        WriteOffsetBytes: int = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> resources.Object:
        """Adds an object to a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/put_object.html

        Args:
            Key: Object key for which the PUT action was initiated. Length: at least 1.
            ACL: The canned ACL to apply to the object. By default, all objects are private.
            Body: Object data.
            CacheControl: Can be used to specify caching behavior along the request/reply chain.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentLength: Size of the body in bytes.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the message (without the headers) according to RFC 1864.
            ContentType: A standard MIME type describing the format of the contents.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            ChecksumCRC32: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC32C: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC64NVME: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA1: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA256: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA512: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumMD5: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH64: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH3: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH128: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            Expires: The date and time at which the object is no longer cacheable.
            IfMatch: Uploads the object only if the ETag (entity tag) value provided during the WRITE operation matches the ETag of the object in S3.
            IfNoneMatch: Uploads the object only if the object key name does not already exist in the bucket specified.
            GrantFullControl: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
            GrantRead: Allows grantee to read the object data and its metadata.
            GrantReadACP: Allows grantee to read the object ACL.
            GrantWriteACP: Allows grantee to write the ACL for the applicable object.
            WriteOffsetBytes: Specifies the offset for appending data to existing objects in bytes.
            Metadata: A map of metadata to store with the object in S3.
            ServerSideEncryption: The server-side encryption algorithm that was used when you store this object in Amazon S3 or Amazon FSx.
            StorageClass: By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
            WebsiteRedirectLocation: If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object.
            ObjectLockMode: The Object Lock mode that you want to apply to this object.
            ObjectLockRetainUntilDate: The date and time when you want this object's Object Lock to expire.
            ObjectLockLegalHoldStatus: Specifies whether a legal hold will be applied to this object.
            ObjectLockEventHold: Specifies the event hold status to apply to this object.
            ObjectLockEventHoldDurationDays: Specifies the event hold duration in days to apply to this object.
            ObjectLockEventHoldDurationYears: Specifies the event hold duration in years to apply to this object.
            Bucket: The bucket name to which the PUT action was initiated.
        """

    def Acl(self) -> resources.BucketAcl:
        """Return the `BucketAcl` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Acl.html
        """

    def Cors(self) -> resources.BucketCors:
        """Return the `BucketCors` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Cors.html
        """

    def Lifecycle(self) -> resources.BucketLifecycle:
        """Return the `BucketLifecycle` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Lifecycle.html
        """

    def LifecycleConfiguration(self) -> resources.BucketLifecycleConfiguration:
        """Return the `BucketLifecycleConfiguration` with these identifiers, without
        a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/LifecycleConfiguration.html
        """

    def Logging(self) -> resources.BucketLogging:
        """Return the `BucketLogging` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Logging.html
        """

    def Notification(self) -> resources.BucketNotification:
        """Return the `BucketNotification` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Notification.html
        """

    def Object(self, key: str) -> resources.Object:
        """Return the `Object` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Object.html
        """

    def Policy(self) -> resources.BucketPolicy:
        """Return the `BucketPolicy` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Policy.html
        """

    def RequestPayment(self) -> resources.BucketRequestPayment:
        """Return the `BucketRequestPayment` with these identifiers, without a
        request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/RequestPayment.html
        """

    def Tagging(self) -> resources.BucketTagging:
        """Return the `BucketTagging` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Tagging.html
        """

    def Versioning(self) -> resources.BucketVersioning:
        """Return the `BucketVersioning` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Versioning.html
        """

    def Website(self) -> resources.BucketWebsite:
        """Return the `BucketWebsite` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/Website.html
        """

    def wait_until_exists(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        WaiterConfig: WaiterConfig = ...,
        Bucket: str = ...,
    ) -> None:
        """Poll `head_bucket` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/wait_until_exists.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

    def wait_until_not_exists(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        WaiterConfig: WaiterConfig = ...,
        Bucket: str = ...,
    ) -> None:
        """Poll `head_bucket` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/wait_until_not_exists.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

    def load(self) -> None:
        """Find the bucket with `list_buckets`, and read its creation date.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/load.html
        """

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/upload_file.html

        Args:
            Filename: The path of the local file.
            Key: The key of the object in the bucket.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def download_file(
        self,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file. A large one comes in parts, by several
        threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/download_file.html

        Args:
            Key: The key of the object in the bucket.
            Filename: The path of the local file.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def copy(
        self,
        CopySource: CopySource,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object into this bucket. A large one is copied in parts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/copy.html

        Args:
            CopySource: The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`.
            Key: The key of the object in the bucket.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            SourceClient: The client for requests about the source, e.g. one of another region.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/upload_fileobj.html

        Args:
            Fileobj: A file-like object that is open in binary mode.
            Key: The key of the object in the bucket.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def download_fileobj(
        self,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/download_fileobj.html

        Args:
            Key: The key of the object in the bucket.
            Fileobj: A file-like object that is open in binary mode.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

class BucketAcl(ServiceResource[client.S3Client]):
    """`BucketAcl` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketacl/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def owner(self) -> responses.Owner:
        """Container for the bucket owner's ID."""

    @property
    def grants(self) -> list[responses.Grant]: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_acl`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketacl/load.html

        Args:
            Bucket: Specifies the S3 bucket whose ACL is being requested.
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_acl`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketacl/reload.html

        Args:
            Bucket: Specifies the S3 bucket whose ACL is being requested.
        """

    def put(
        self,
        *,
        ACL: literals.BucketCannedACL = ...,
        AccessControlPolicy: views.AccessControlPolicyLike = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the permissions on an existing bucket using access control lists
        (ACL).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketacl/put.html

        Args:
            ACL: The canned ACL to apply to the bucket.
            AccessControlPolicy: Contains the elements that set the ACL permissions for an object per grantee.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            GrantFullControl: Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
            GrantRead: Allows grantee to list the objects in the bucket.
            GrantReadACP: Allows grantee to read the bucket ACL.
            GrantWrite: Allows grantee to create new objects in the bucket.
            GrantWriteACP: Allows grantee to write the ACL for the applicable bucket.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
            Bucket: The bucket to which to apply the ACL.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketacl/Bucket.html
        """

class BucketCors(ServiceResource[client.S3Client]):
    """`BucketCors` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketcors/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def cors_rules(self) -> list[responses.CORSRule] | None:
        """A set of origins and methods (cross-origin access that you want to allow)."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_cors`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketcors/load.html

        Args:
            Bucket: The bucket name for which to get the cors configuration.
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_cors`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketcors/reload.html

        Args:
            Bucket: The bucket name for which to get the cors configuration.
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Deletes the `cors` configuration information set for the bucket. The
        bucket owner has this permission by default and can grant this permission to
        others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketcors/delete.html

        Args:
            Bucket: Specifies the bucket whose `cors` configuration is being deleted.
        """

    def put(
        self,
        *,
        CORSConfiguration: views.CORSConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the `cors` configuration for your bucket. By default, the bucket
        owner has this permission and can grant it to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketcors/put.html

        Args:
            CORSConfiguration: Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
            Bucket: Specifies the bucket impacted by the `cors`configuration.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketcors/Bucket.html
        """

class BucketLifecycle(ServiceResource[client.S3Client]):
    """`BucketLifecycle` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycle/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def rules(self) -> list[responses.Rule] | None: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_lifecycle`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycle/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_lifecycle`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycle/reload.html
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Deletes the lifecycle configuration from the specified bucket. Amazon S3
        removes all the lifecycle configuration rules in the lifecycle subresource
        associated with the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycle/delete.html
        """

    @deprecated("AWS has deprecated this operation.")
    def put(
        self,
        *,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        LifecycleConfiguration: views.LifecycleConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Creates a new lifecycle configuration for the bucket or replaces an
        existing lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycle/put.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: For requests made using the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is calculated automatically.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycle/Bucket.html
        """

class BucketLifecycleConfiguration(ServiceResource[client.S3Client]):
    """`BucketLifecycleConfiguration` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def rules(self) -> list[responses.LifecycleRule] | None: ...
    @property
    def transition_default_minimum_object_size(
        self,
    ) -> literals.TransitionDefaultMinimumObjectSize | None:
        """Indicates which default minimum object size behavior is applied to the
        lifecycle configuration.
        """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_lifecycle_configuration`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_lifecycle_configuration`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/reload.html
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Deletes the lifecycle configuration from the specified bucket. Amazon S3
        removes all the lifecycle configuration rules in the lifecycle subresource
        associated with the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/delete.html
        """

    def put(
        self,
        *,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        LifecycleConfiguration: views.BucketLifecycleConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        TransitionDefaultMinimumObjectSize: (
            literals.TransitionDefaultMinimumObjectSize
        ) = ...,
        Bucket: str = ...,
    ) -> responses.PutBucketLifecycleConfigurationOutput:
        """Creates a new lifecycle configuration for the bucket or replaces an
        existing lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/put.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            LifecycleConfiguration: Container for lifecycle rules.
            TransitionDefaultMinimumObjectSize: Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/Bucket.html
        """

class BucketLogging(ServiceResource[client.S3Client]):
    """`BucketLogging` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlogging/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def logging_enabled(self) -> responses.LoggingEnabled | None:
        """Describes where logs are stored and the prefix that Amazon S3 assigns to
        all log object keys for a bucket.
        """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_logging`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlogging/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_logging`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlogging/reload.html
        """

    def put(
        self,
        *,
        BucketLoggingStatus: views.BucketLoggingStatusLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Set the logging parameters for a bucket and to specify permissions for who
        can view and modify the logging parameters. All logs are saved to buckets in
        the same Amazon Web Services Region as the source bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlogging/put.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The MD5 hash of the `PutBucketLogging` request body.
            Bucket: The name of the bucket for which to set the logging parameters.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlogging/Bucket.html
        """

class BucketNotification(ServiceResource[client.S3Client]):
    """`BucketNotification` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketnotification/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def topic_configurations(self) -> list[responses.TopicConfiguration] | None:
        """The topic to which notifications are sent and the events for which
        notifications are generated.
        """

    @property
    def queue_configurations(self) -> list[responses.QueueConfiguration] | None:
        """The Amazon Simple Queue Service queues to publish messages to and the
        events for which to publish messages.
        """

    @property
    def lambda_function_configurations(
        self,
    ) -> list[responses.LambdaFunctionConfiguration] | None:
        """Describes the Lambda functions to invoke and the events for which to
        invoke them.
        """

    @property
    def event_bridge_configuration(self) -> responses.EventBridgeConfiguration | None:
        """Enables delivery of events to Amazon EventBridge."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_notification_configuration`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketnotification/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_notification_configuration`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketnotification/reload.html
        """

    def put(
        self,
        *,
        NotificationConfiguration: views.NotificationConfigurationLike,
        ExpectedBucketOwner: str = ...,
        SkipDestinationValidation: bool = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Enables notifications of specified events for a bucket. By default, your
        bucket has no event notifications configured.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketnotification/put.html

        Args:
            NotificationConfiguration: A container for specifying the notification configuration of the bucket.
            SkipDestinationValidation: Skips validation of Amazon SQS, Amazon SNS, and Lambda destinations.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketnotification/Bucket.html
        """

class BucketPolicy(ServiceResource[client.S3Client]):
    """`BucketPolicy` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketpolicy/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def policy(self) -> str:
        """The bucket policy as a JSON document."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_policy`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketpolicy/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_policy`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketpolicy/reload.html
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Deletes the policy of a specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketpolicy/delete.html
        """

    def put(
        self,
        *,
        Policy: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ConfirmRemoveSelfBucketAccess: bool = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Applies an Amazon S3 bucket policy to an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketpolicy/put.html

        Args:
            Policy: The bucket policy as a JSON document.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ConfirmRemoveSelfBucketAccess: Set this parameter to true to confirm that you want to remove your permissions to change this bucket policy in the future.
            ContentMD5: The MD5 hash of the request body.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketpolicy/Bucket.html
        """

class BucketRequestPayment(ServiceResource[client.S3Client]):
    """`BucketRequestPayment` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketrequestpayment/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def payer(self) -> literals.Payer | None:
        """Specifies who pays for the download and request fees."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_request_payment`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketrequestpayment/load.html

        Args:
            Bucket: The name of the bucket for which to get the payment request configuration
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_request_payment`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketrequestpayment/reload.html

        Args:
            Bucket: The name of the bucket for which to get the payment request configuration
        """

    def put(
        self,
        *,
        RequestPaymentConfiguration: views.RequestPaymentConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the request payment configuration for a bucket. By default, the
        bucket owner pays for downloads from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketrequestpayment/put.html

        Args:
            RequestPaymentConfiguration: Container for Payer.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketrequestpayment/Bucket.html
        """

class BucketTagging(ServiceResource[client.S3Client]):
    """`BucketTagging` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/buckettagging/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def tag_set(self) -> list[responses.Tag]: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_tagging`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/buckettagging/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_tagging`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/buckettagging/reload.html
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Deletes tags from the general purpose bucket if attribute based access
        control (ABAC) is not enabled for the bucket. By default, the bucket owner
        has this permission and can grant this permission to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/buckettagging/delete.html

        Args:
            Bucket: The bucket that has the tag set to be removed.
        """

    def put(
        self,
        *,
        Tagging: views.TaggingLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the tags for a general purpose bucket if attribute based access
        control (ABAC) is not enabled for the bucket. The bucket owner has this
        permission by default and can grant this permission to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/buckettagging/put.html

        Args:
            Tagging: Container for the `TagSet` and `Tag` elements.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/buckettagging/Bucket.html
        """

class BucketVersioning(ServiceResource[client.S3Client]):
    """`BucketVersioning` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def status(self) -> literals.BucketVersioningStatus | None:
        """The versioning state of the bucket."""

    @property
    def mfa_delete(self) -> literals.MFADeleteStatus | None:
        """Specifies whether MFA delete is enabled in the bucket versioning
        configuration.
        """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_versioning`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/load.html
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_versioning`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/reload.html
        """

    def enable(
        self,
        *,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        MFA: str = ...,
        VersioningConfiguration: views.VersioningConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the versioning state of an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/enable.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            VersioningConfiguration: Container for setting the versioning state.
            ContentMD5: >The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put(
        self,
        *,
        VersioningConfiguration: views.VersioningConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the versioning state of an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/put.html

        Args:
            VersioningConfiguration: Container for setting the versioning state.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            ContentMD5: >The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def suspend(
        self,
        *,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        MFA: str = ...,
        VersioningConfiguration: views.VersioningConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the versioning state of an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/suspend.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            VersioningConfiguration: Container for setting the versioning state.
            ContentMD5: >The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketversioning/Bucket.html
        """

class BucketWebsite(ServiceResource[client.S3Client]):
    """`BucketWebsite` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketwebsite/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def redirect_all_requests_to(self) -> responses.RedirectAllRequestsTo | None:
        """Specifies the redirect behavior of all requests to a website endpoint of
        an Amazon S3 bucket.
        """

    @property
    def index_document(self) -> responses.IndexDocument | None:
        """The name of the index document for the website (for example `index.html`)."""

    @property
    def error_document(self) -> responses.ErrorDocument | None:
        """The object key name of the website error document to use for 4XX class
        errors.
        """

    @property
    def routing_rules(self) -> list[responses.RoutingRule] | None:
        """Rules that define when a redirect is applied and the redirect behavior."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_website`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketwebsite/load.html

        Args:
            Bucket: The bucket name for which to get the website configuration.
        """

    def reload(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> None:
        """Load the attributes with `get_bucket_website`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketwebsite/reload.html

        Args:
            Bucket: The bucket name for which to get the website configuration.
        """

    def delete(
        self,
        *,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """This action removes the website configuration for a bucket. By default,
        only the bucket owner can delete the website configuration attached to a
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketwebsite/delete.html

        Args:
            Bucket: The bucket name for which you want to remove the website configuration.
        """

    def put(
        self,
        *,
        WebsiteConfiguration: views.WebsiteConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
    ) -> EmptyOutput:
        """Sets the configuration of the website that is specified in the `website`
        subresource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketwebsite/put.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketwebsite/Bucket.html
        """

class MultipartUpload(ServiceResource[client.S3Client]):
    """`MultipartUpload` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def upload_id(self) -> str: ...
    @property
    def key(self) -> str:
        """Key of the object for which the multipart upload was initiated."""

    @property
    def initiated(self) -> datetime:
        """Date and time at which the multipart upload was initiated."""

    @property
    def storage_class(self) -> literals.StorageClass:
        """The class of storage used to store the object."""

    @property
    def owner(self) -> responses.Owner:
        """Specifies the owner of the object that is part of the multipart upload."""

    @property
    def initiator(self) -> responses.Initiator:
        """Identifies who initiated the multipart upload."""

    @property
    def checksum_algorithm(self) -> literals.ChecksumAlgorithm | None:
        """The algorithm that was used to create a checksum of the object."""

    @property
    def checksum_type(self) -> literals.ChecksumType | None:
        """The checksum type that is used to calculate the object’s checksum value."""

    @property
    def version_id(self) -> str | None: ...
    @property
    def parts(self) -> MultipartUploadPartsCollectionManager:
        """The `MultipartUploadPart` resources that `list_parts` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def abort(
        self,
        *,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        IfMatchInitiatedTime: TimestampInput = ...,
        Bucket: str = ...,
        Key: str = ...,
        UploadId: str = ...,
    ) -> responses.AbortMultipartUploadOutput:
        """This operation aborts a multipart upload. After a multipart upload is
        aborted, no additional parts can be uploaded using that upload ID.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/abort.html

        Args:
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            IfMatchInitiatedTime: If present, this header aborts an in progress multipart upload only if it was initiated on the provided timestamp.
            Bucket: The bucket name to which the upload was taking place.
            Key: Key of the object for which the multipart upload was initiated. Length: at least 1.
        """

    def complete(
        self,
        *,
        MultipartUpload: views.CompletedMultipartUploadLike = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        ChecksumType: literals.ChecksumType = ...,
        MpuObjectSize: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        Bucket: str = ...,
        Key: str = ...,
        UploadId: str = ...,
    ) -> resources.Object:
        """Completes a multipart upload by assembling previously uploaded parts. You
        first initiate the multipart upload and then upload all parts using the
        UploadPart operation or the UploadPartCopy operation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/complete.html

        Args:
            ChecksumCRC32: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC32C: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC64NVME: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA1: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA256: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA512: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumMD5: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH64: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH3: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH128: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumType: This header specifies the checksum type of the object, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
            MpuObjectSize: The expected total object size of the multipart upload request.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            IfMatch: Uploads the object only if the ETag (entity tag) value provided during the WRITE operation matches the ETag of the object in S3.
            IfNoneMatch: Uploads the object only if the object key name does not already exist in the bucket specified.
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object.
            SSECustomerKey: The server-side encryption (SSE) customer managed key.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key.
            Bucket: Name of the bucket to which the multipart upload was initiated.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            UploadId: ID for the initiated multipart upload.
        """

    def Object(self) -> resources.Object:
        """Return the `Object` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/Object.html
        """

    def Part(self, part_number: int) -> resources.MultipartUploadPart:
        """Return the `MultipartUploadPart` with these identifiers, without a
        request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/Part.html
        """

class MultipartUploadPart(ServiceResource[client.S3Client]):
    """`MultipartUploadPart` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartuploadpart/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def multipart_upload_id(self) -> str: ...
    @property
    def part_number(self) -> int: ...
    @property
    def last_modified(self) -> datetime:
        """Date and time at which the part was uploaded."""

    @property
    def e_tag(self) -> str:
        """Entity tag returned when the part was uploaded."""

    @property
    def size(self) -> int:
        """Size in bytes of the uploaded part data."""

    @property
    def checksum_crc32(self) -> str | None:
        """The Base64 encoded, 32-bit `CRC32` checksum of the part."""

    @property
    def checksum_crc32_c(self) -> str | None:
        """The Base64 encoded, 32-bit `CRC32C` checksum of the part."""

    @property
    def checksum_crc64_nvme(self) -> str | None:
        """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part."""

    @property
    def checksum_sha1(self) -> str | None:
        """The Base64 encoded, 160-bit `SHA1` checksum of the part."""

    @property
    def checksum_sha256(self) -> str | None:
        """The Base64 encoded, 256-bit `SHA256` checksum of the part."""

    @property
    def checksum_sha512(self) -> str | None:
        """The Base64 encoded, 512-bit `SHA512` digest of the part."""

    @property
    def checksum_md5(self) -> str | None:
        """The Base64 encoded, 128-bit `MD5` digest of the part."""

    @property
    def checksum_xxhash64(self) -> str | None:
        """The Base64 encoded, 64-bit `XXHASH64` checksum of the part."""

    @property
    def checksum_xxhash3(self) -> str | None:
        """The Base64 encoded, 64-bit `XXHASH3` checksum of the part."""

    @property
    def checksum_xxhash128(self) -> str | None:
        """The Base64 encoded, 128-bit `XXHASH128` checksum of the part."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def copy_from(
        self,
        *,
        CopySource: str | CopySource,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampInput = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampInput = ...,
        CopySourceRange: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
        PartNumber: int = ...,
        UploadId: str = ...,
    ) -> responses.UploadPartCopyOutput:
        """Uploads a part by copying data from an existing object as data source. To
        specify the data source, you add the request header `x-amz-copy-source` in
        your request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartuploadpart/copy_from.html

        Args:
            CopySource: Specifies the source object for the copy operation. By default, `x-amz-copy-source` identifies the current version of the source object to copy. Pattern: `\\/?.+\\/.+`.
            CopySourceIfMatch: Copies the object if its entity tag (ETag) matches the specified tag.
            CopySourceIfModifiedSince: Copies the object if it has been modified since the specified time.
            CopySourceIfNoneMatch: Copies the object if its entity tag (ETag) is different than the specified ETag.
            CopySourceIfUnmodifiedSince: Copies the object if it hasn't been modified since the specified time.
            CopySourceRange: The range of bytes to copy from the source object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            CopySourceSSECustomerAlgorithm: Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
            CopySourceSSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object.
            CopySourceSSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ExpectedBucketOwner: The account ID of the expected destination bucket owner.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            PartNumber: Part number of part being copied.
            UploadId: Upload ID identifying the multipart upload whose part is being copied.
        """

    def upload(
        self,
        *,
        Body: StreamingBlobInput = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
        PartNumber: int = ...,
        UploadId: str = ...,
    ) -> responses.UploadPartOutput:
        """Uploads a part in a multipart upload. You must initiate a multipart upload
        (see CreateMultipartUpload) before you can upload any part.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartuploadpart/upload.html

        Args:
            Body: Object data.
            ContentLength: Size of the body in bytes.
            ContentMD5: The Base64 encoded 128-bit MD5 digest of the part data.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            ChecksumCRC32: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC32C: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC64NVME: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA1: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA256: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA512: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumMD5: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH64: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH3: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH128: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Bucket: The name of the bucket to which the multipart upload was initiated.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            PartNumber: Part number of part being uploaded.
            UploadId: Upload ID identifying the multipart upload whose part is being uploaded.
        """

    def MultipartUpload(self) -> resources.MultipartUpload:
        """Return the `MultipartUpload` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartuploadpart/MultipartUpload.html
        """

class Object(ServiceResource[client.S3Client]):
    """`Object` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def delete_marker(self) -> bool | None:
        """Specifies whether the object retrieved was (true) or was not (false) a
        Delete Marker.
        """

    @property
    def accept_ranges(self) -> str:
        """Indicates that a range of bytes was specified."""

    @property
    def expiration(self) -> str | None:
        """If the object expiration is configured (see
        `PutBucketLifecycleConfiguration` ), the response includes this header.
        """

    @property
    def restore(self) -> str | None:
        """If the object is an archived object (an object whose storage class is
        GLACIER), the response includes this header if either the archive restoration
        is in progress (see RestoreObject or an archive copy is already restored.
        """

    @property
    def archive_status(self) -> literals.ArchiveStatus | None:
        """The archive state of the head object."""

    @property
    def last_modified(self) -> datetime:
        """Date and time when the object was last modified."""

    @property
    def content_length(self) -> int:
        """Size of the body in bytes."""

    @property
    def checksum_crc32(self) -> str | None:
        """The Base64 encoded, 32-bit `CRC32 checksum` of the object."""

    @property
    def checksum_crc32_c(self) -> str | None:
        """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    @property
    def checksum_crc64_nvme(self) -> str | None:
        """The Base64 encoded, 64-bit `CRC64NVME` checksum of the object."""

    @property
    def checksum_sha1(self) -> str | None:
        """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    @property
    def checksum_sha256(self) -> str | None:
        """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    @property
    def checksum_sha512(self) -> str | None:
        """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    @property
    def checksum_md5(self) -> str | None:
        """The Base64 encoded, 128-bit `MD5` digest of the object."""

    @property
    def checksum_xxhash64(self) -> str | None:
        """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    @property
    def checksum_xxhash3(self) -> str | None:
        """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    @property
    def checksum_xxhash128(self) -> str | None:
        """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""

    @property
    def checksum_type(self) -> literals.ChecksumType | None:
        """The checksum type, which determines how part-level checksums are combined
        to create an object-level checksum for multipart objects.
        """

    @property
    def e_tag(self) -> str:
        """An entity tag (ETag) is an opaque identifier assigned by a web server to a
        specific version of a resource found at a URL.
        """

    @property
    def missing_meta(self) -> int | None:
        """This is set to the number of metadata entries not returned in `x-amz-meta`
        headers.
        """

    @property
    def version_id(self) -> str | None: ...
    @property
    def cache_control(self) -> str | None:
        """Specifies caching behavior along the request/reply chain."""

    @property
    def content_disposition(self) -> str | None:
        """Specifies presentational information for the object."""

    @property
    def content_encoding(self) -> str | None:
        """Indicates what content encodings have been applied to the object and thus
        what decoding mechanisms must be applied to obtain the media-type referenced
        by the Content-Type header field.
        """

    @property
    def content_language(self) -> str | None: ...
    @property
    def content_type(self) -> str:
        """A standard MIME type describing the format of the object data."""

    @property
    def content_range(self) -> str | None:
        """The portion of the object returned in the response for a `GET` request."""

    @property
    def expires(self) -> datetime | None:
        """The date and time at which the object is no longer cacheable."""

    @property
    def website_redirect_location(self) -> str | None:
        """If the bucket is configured as a website, redirects requests for this
        object to another object in the same bucket or to an external URL.
        """

    @property
    def server_side_encryption(self) -> literals.ServerSideEncryption | None:
        """The server-side encryption algorithm used when you store this object in
        Amazon S3 or Amazon FSx.
        """

    @property
    def metadata(self) -> dict[str, str]:
        """A map of metadata to store with the object in S3."""

    @property
    def sse_customer_algorithm(self) -> str | None:
        """If server-side encryption with a customer-provided encryption key was
        requested, the response will include this header to confirm the encryption
        algorithm that's used.
        """

    @property
    def sse_customer_key_md5(self) -> str | None:
        """If server-side encryption with a customer-provided encryption key was
        requested, the response will include this header to provide the round-trip
        message integrity verification of the customer-provided encryption key.
        """

    @property
    def ssekms_key_id(self) -> str | None:
        """If present, indicates the ID of the KMS key that was used for object
        encryption.
        """

    @property
    def bucket_key_enabled(self) -> bool | None:
        """Indicates whether the object uses an S3 Bucket Key for server-side
        encryption with Key Management Service (KMS) keys (SSE-KMS).
        """

    @property
    def storage_class(self) -> literals.StorageClass | None: ...
    @property
    def request_charged(self) -> literals.RequestCharged | None:
        """If present, indicates that the requester was successfully charged for the
        request.
        """

    @property
    def replication_status(self) -> literals.ReplicationStatus | None:
        """Amazon S3 can return this header if your request involves a bucket that is
        either a source or a destination in a replication rule.
        """

    @property
    def parts_count(self) -> int | None: ...
    @property
    def tag_count(self) -> int | None:
        """The number of tags, if any, on the object, when you have the relevant
        permission to read object tags.
        """

    @property
    def object_lock_mode(self) -> literals.ObjectLockMode | None:
        """The Object Lock mode, if any, that's in effect for this object."""

    @property
    def object_lock_retain_until_date(self) -> datetime | None:
        """The date and time when the Object Lock retention period expires."""

    @property
    def object_lock_legal_hold_status(
        self,
    ) -> literals.ObjectLockLegalHoldStatus | None:
        """Specifies whether a legal hold is in effect for this object."""

    @property
    def object_lock_event_hold(self) -> literals.ObjectLockEventHold | None:
        """The event hold status for this object."""

    @property
    def object_lock_event_hold_duration_days(self) -> int | None: ...
    @property
    def object_lock_event_hold_duration_years(self) -> int | None: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Load the attributes with `head_object`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/load.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            Key: Length: at least 1.
        """

    def reload(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Load the attributes with `head_object`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/reload.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            Key: Length: at least 1.
        """

    def copy_from(
        self,
        *,
        CopySource: str | CopySource,
        ACL: literals.ObjectCannedACL = ...,
        CacheControl: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampInput = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampInput = ...,
        Expires: TimestampInput = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        Metadata: dict[str, str] = ...,
        MetadataDirective: literals.MetadataDirective = ...,
        TaggingDirective: literals.TaggingDirective = ...,
        AnnotationDirective: literals.AnnotationDirective = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.CopyObjectOutput:
        """Creates a copy of an object that is already stored in Amazon S3.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/copy_from.html

        Args:
            CopySource: Specifies the source object for the copy operation. If your source bucket versioning is enabled, the `x-amz-copy-source` header by default identifies the current version of an object to copy. Pattern: `\\/?.+\\/.+`.
            ACL: The canned access control list (ACL) to apply to the object. When you copy an object, the ACL metadata is not preserved and is set to `private` by default.
            CacheControl: Specifies the caching behavior along the request/reply chain.
            ChecksumAlgorithm: Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object. When you copy an object, if the source object has a checksum, that checksum value will be copied to the new object by default.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentType: A standard MIME type that describes the format of the object data.
            CopySourceIfMatch: Copies the object if its entity tag (ETag) matches the specified tag.
            CopySourceIfModifiedSince: Copies the object if it has been modified since the specified time.
            CopySourceIfNoneMatch: Copies the object if its entity tag (ETag) is different than the specified ETag.
            CopySourceIfUnmodifiedSince: Copies the object if it hasn't been modified since the specified time.
            Expires: The date and time at which the object is no longer cacheable.
            GrantFullControl: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
            GrantRead: Allows grantee to read the object data and its metadata.
            GrantReadACP: Allows grantee to read the object ACL.
            GrantWriteACP: Allows grantee to write the ACL for the applicable object.
            IfMatch: Copies the object if the entity tag (ETag) of the destination object matches the specified tag.
            IfNoneMatch: Copies the object only if the object key name at the destination does not already exist in the bucket specified.
            Metadata: A map of metadata to store with the object in S3.
            MetadataDirective: Specifies whether the metadata is copied from the source object or replaced with metadata that's provided in the request.
            TaggingDirective: Specifies whether the object tag-set is copied from the source object or replaced with the tag-set that's provided in the request. The default value is `COPY`.
            AnnotationDirective: Specifies whether you want to copy annotations from the source object or exclude them.
            ServerSideEncryption: The server-side encryption algorithm used when storing this object in Amazon S3. By default, all buckets have a base level of encryption configuration that uses server-side encryption with Amazon S3 managed keys (SSE-S3).
            StorageClass: If the `x-amz-storage-class` header is not used, the copied object will be stored in the `STANDARD` Storage Class by default.
            WebsiteRedirectLocation: If the destination bucket is configured as a website, redirects requests for this object copy to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for the destination object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            CopySourceSSECustomerAlgorithm: Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
            CopySourceSSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object.
            CopySourceSSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object copy in the destination bucket. The default value is the empty value.
            ObjectLockMode: The Object Lock mode that you want to apply to the object copy.
            ObjectLockRetainUntilDate: The date and time when you want the Object Lock of the object copy to expire.
            ObjectLockLegalHoldStatus: Specifies whether you want to apply a legal hold to the object copy.
            ObjectLockEventHold: The event hold status to apply to the object copy.
            ObjectLockEventHoldDurationDays: The event hold duration in days to apply to the object copy.
            ObjectLockEventHoldDurationYears: The event hold duration in years to apply to the object copy.
            ExpectedBucketOwner: The account ID of the expected destination bucket owner.
            Bucket: The name of the destination bucket.
            Key: The key of the destination object. Length: at least 1.
        """

    def delete(
        self,
        *,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampInput = ...,
        IfMatchSize: int = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.DeleteObjectOutput:
        """Removes an object from a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/delete.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            VersionId: Version ID used to reference a specific version of the object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation.
            IfMatch: Deletes the object if the ETag (entity tag) value provided during the delete operation matches the ETag of the object in S3.
            IfMatchLastModifiedTime: If present, the object is deleted only if its modification times matches the provided `Timestamp`.
            IfMatchSize: If present, the object is deleted only if its size matches the provided size in bytes.
            Bucket: The bucket name of the bucket containing the object.
            Key: Key name of the object to delete. Length: at least 1.
        """

    def get(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.GetObjectOutput:
        """Retrieves an object from Amazon S3. In the `GetObject` request, specify
        the full key name for the object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/get.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified in this header; otherwise, return a `412 Precondition Failed` error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a `304 Not Modified` error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified in this header; otherwise, return a `304 Not Modified` error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a `412 Precondition Failed` error.
            Range: Downloads the specified byte range of an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object. By default, the `GetObject` operation returns the current version of an object.
            SSECustomerAlgorithm: Specifies the algorithm to use when decrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key that you originally provided for Amazon S3 to encrypt the data before storing it.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this mode must be enabled.
            Bucket: The bucket name containing the object.
            Key: Length: at least 1.
        """

    def initiate_multipart_upload(
        self,
        *,
        ACL: literals.ObjectCannedACL = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        Expires: TimestampInput = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumType: literals.ChecksumType = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> resources.MultipartUpload:
        """This action initiates a multipart upload and returns an upload ID. This
        upload ID is used to associate all of the parts in the specific multipart
        upload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/initiate_multipart_upload.html

        Args:
            ACL: The canned ACL to apply to the object. By default, all objects are private.
            CacheControl: Specifies caching behavior along the request/reply chain.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentType: A standard MIME type describing the format of the object data.
            Expires: The date and time at which the object is no longer cacheable.
            GrantFullControl: Specify access permissions explicitly to give the grantee READ, READ_ACP, and WRITE_ACP permissions on the object. By default, all objects are private.
            GrantRead: Specify access permissions explicitly to allow grantee to read the object data and its metadata. By default, all objects are private.
            GrantReadACP: Specify access permissions explicitly to allows grantee to read the object ACL. By default, all objects are private.
            GrantWriteACP: Specify access permissions explicitly to allows grantee to allow grantee to write the ACL for the applicable object. By default, all objects are private.
            Metadata: A map of metadata to store with the object in S3.
            ServerSideEncryption: The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
            StorageClass: By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
            WebsiteRedirectLocation: If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context to use for object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object.
            ObjectLockMode: Specifies the Object Lock mode that you want to apply to the uploaded object.
            ObjectLockRetainUntilDate: Specifies the date and time when you want the Object Lock to expire.
            ObjectLockLegalHoldStatus: Specifies whether you want to apply a legal hold to the uploaded object.
            ObjectLockEventHold: Specifies the event hold status to apply to the uploaded object.
            ObjectLockEventHoldDurationDays: Specifies the event hold duration in days to apply to the uploaded object.
            ObjectLockEventHoldDurationYears: Specifies the event hold duration in years to apply to the uploaded object.
            ChecksumAlgorithm: Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object.
            ChecksumType: Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value.
            Bucket: The name of the bucket where the multipart upload is initiated and where the object is uploaded.
            Key: Object key for which the multipart upload is to be initiated. Length: at least 1.
        """

    def put(
        self,
        *,
        ACL: literals.ObjectCannedACL = ...,
        Body: StreamingBlobInput = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ContentType: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        Expires: TimestampInput = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        WriteOffsetBytes: int = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.PutObjectOutput:
        """Adds an object to a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/put.html

        Args:
            ACL: The canned ACL to apply to the object. By default, all objects are private.
            Body: Object data.
            CacheControl: Can be used to specify caching behavior along the request/reply chain.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentLength: Size of the body in bytes.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the message (without the headers) according to RFC 1864.
            ContentType: A standard MIME type describing the format of the contents.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            ChecksumCRC32: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC32C: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC64NVME: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA1: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA256: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA512: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumMD5: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH64: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH3: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH128: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            Expires: The date and time at which the object is no longer cacheable.
            IfMatch: Uploads the object only if the ETag (entity tag) value provided during the WRITE operation matches the ETag of the object in S3.
            IfNoneMatch: Uploads the object only if the object key name does not already exist in the bucket specified.
            GrantFullControl: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
            GrantRead: Allows grantee to read the object data and its metadata.
            GrantReadACP: Allows grantee to read the object ACL.
            GrantWriteACP: Allows grantee to write the ACL for the applicable object.
            WriteOffsetBytes: Specifies the offset for appending data to existing objects in bytes.
            Metadata: A map of metadata to store with the object in S3.
            ServerSideEncryption: The server-side encryption algorithm that was used when you store this object in Amazon S3 or Amazon FSx.
            StorageClass: By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
            WebsiteRedirectLocation: If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object.
            ObjectLockMode: The Object Lock mode that you want to apply to this object.
            ObjectLockRetainUntilDate: The date and time when you want this object's Object Lock to expire.
            ObjectLockLegalHoldStatus: Specifies whether a legal hold will be applied to this object.
            ObjectLockEventHold: Specifies the event hold status to apply to this object.
            ObjectLockEventHoldDurationDays: Specifies the event hold duration in days to apply to this object.
            ObjectLockEventHoldDurationYears: Specifies the event hold duration in years to apply to this object.
            Bucket: The bucket name to which the PUT action was initiated.
            Key: Object key for which the PUT action was initiated. Length: at least 1.
        """

    def restore_object(
        self,
        *,
        VersionId: str = ...,
        RestoreRequest: views.RestoreRequestLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.RestoreObjectOutput:
        """Restores an archived copy of an object back into Amazon S3. This
        functionality is not supported for Amazon S3 on Outposts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/restore_object.html

        Args:
            VersionId: VersionId used to reference a specific version of the object.
            RestoreRequest: Container for restore job parameters.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the object to restore.
            Key: Object key for which the action was initiated. Length: at least 1.
        """

    def Acl(self) -> resources.ObjectAcl:
        """Return the `ObjectAcl` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/Acl.html
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/Bucket.html
        """

    def MultipartUpload(self, id: str) -> resources.MultipartUpload:
        """Return the `MultipartUpload` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/MultipartUpload.html
        """

    def Version(self, id: str) -> resources.ObjectVersion:
        """Return the `ObjectVersion` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/Version.html
        """

    def wait_until_exists(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        WaiterConfig: WaiterConfig = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Poll `head_object` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/wait_until_exists.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
            Key: Length: at least 1.
        """

    def wait_until_not_exists(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        WaiterConfig: WaiterConfig = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Poll `head_object` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/wait_until_not_exists.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
            Key: Length: at least 1.
        """

    def upload_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/upload_file.html

        Args:
            Filename: The path of the local file.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def download_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a file. A large one comes in parts, by several
        threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/download_file.html

        Args:
            Filename: The path of the local file.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def copy(
        self,
        CopySource: CopySource,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy another object to this one. A large one is copied in parts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/copy.html

        Args:
            CopySource: The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            SourceClient: The client for requests about the source, e.g. one of another region.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/upload_fileobj.html

        Args:
            Fileobj: A file-like object that is open in binary mode.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def download_fileobj(
        self,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/object/download_fileobj.html

        Args:
            Fileobj: A file-like object that is open in binary mode.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

class ObjectAcl(ServiceResource[client.S3Client]):
    """`ObjectAcl` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectacl/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def owner(self) -> responses.Owner | None:
        """Container for the bucket owner's ID."""

    @property
    def grants(self) -> list[responses.Grant] | None: ...
    @property
    def request_charged(self) -> literals.RequestCharged | None:
        """If present, indicates that the requester was successfully charged for the
        request.
        """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Load the attributes with `get_object_acl`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectacl/load.html

        Args:
            VersionId: Version ID used to reference a specific version of the object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Key: Length: at least 1.
        """

    def reload(
        self,
        *,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Load the attributes with `get_object_acl`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectacl/reload.html

        Args:
            VersionId: Version ID used to reference a specific version of the object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Key: Length: at least 1.
        """

    def put(
        self,
        *,
        ACL: literals.ObjectCannedACL = ...,
        AccessControlPolicy: views.AccessControlPolicyLike = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.PutObjectAclOutput:
        """Uses the `acl` subresource to set the access control list (ACL)
        permissions for a new or existing object in an S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectacl/put.html

        Args:
            ACL: The canned ACL to apply to the object.
            AccessControlPolicy: Contains the elements that set the ACL permissions for an object per grantee.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            GrantFullControl: Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
            GrantRead: Allows grantee to list the objects in the bucket.
            GrantReadACP: Allows grantee to read the bucket ACL.
            GrantWrite: Allows grantee to create new objects in the bucket.
            GrantWriteACP: Allows grantee to write the ACL for the applicable bucket.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            VersionId: Version ID used to reference a specific version of the object.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
            Bucket: The bucket name that contains the object to which you want to attach the ACL.
            Key: Key for which the PUT action was initiated. Length: at least 1.
        """

    def Object(self) -> resources.Object:
        """Return the `Object` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectacl/Object.html
        """

class ObjectSummary(ServiceResource[client.S3Client]):
    """`ObjectSummary` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def key(self) -> str:
        """The name that you assign to an object."""

    @property
    def last_modified(self) -> datetime:
        """Creation date of the object."""

    @property
    def e_tag(self) -> str:
        """The entity tag is a hash of the object."""

    @property
    def checksum_algorithm(self) -> list[literals.ChecksumAlgorithm] | None:
        """The algorithm that was used to create a checksum of the object."""

    @property
    def checksum_type(self) -> literals.ChecksumType | None:
        """The checksum type that is used to calculate the object’s checksum value."""

    @property
    def size(self) -> int:
        """Size in bytes of the object"""

    @property
    def storage_class(self) -> literals.ObjectStorageClass:
        """The class of storage used to store the object."""

    @property
    def owner(self) -> responses.Owner | None: ...
    @property
    def restore_status(self) -> responses.RestoreStatus | None:
        """Specifies the restoration status of an object."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def copy_from(
        self,
        *,
        CopySource: str | CopySource,
        ACL: literals.ObjectCannedACL = ...,
        CacheControl: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampInput = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampInput = ...,
        Expires: TimestampInput = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        Metadata: dict[str, str] = ...,
        MetadataDirective: literals.MetadataDirective = ...,
        TaggingDirective: literals.TaggingDirective = ...,
        AnnotationDirective: literals.AnnotationDirective = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.CopyObjectOutput:
        """Creates a copy of an object that is already stored in Amazon S3.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/copy_from.html

        Args:
            CopySource: Specifies the source object for the copy operation. If your source bucket versioning is enabled, the `x-amz-copy-source` header by default identifies the current version of an object to copy. Pattern: `\\/?.+\\/.+`.
            ACL: The canned access control list (ACL) to apply to the object. When you copy an object, the ACL metadata is not preserved and is set to `private` by default.
            CacheControl: Specifies the caching behavior along the request/reply chain.
            ChecksumAlgorithm: Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object. When you copy an object, if the source object has a checksum, that checksum value will be copied to the new object by default.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentType: A standard MIME type that describes the format of the object data.
            CopySourceIfMatch: Copies the object if its entity tag (ETag) matches the specified tag.
            CopySourceIfModifiedSince: Copies the object if it has been modified since the specified time.
            CopySourceIfNoneMatch: Copies the object if its entity tag (ETag) is different than the specified ETag.
            CopySourceIfUnmodifiedSince: Copies the object if it hasn't been modified since the specified time.
            Expires: The date and time at which the object is no longer cacheable.
            GrantFullControl: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
            GrantRead: Allows grantee to read the object data and its metadata.
            GrantReadACP: Allows grantee to read the object ACL.
            GrantWriteACP: Allows grantee to write the ACL for the applicable object.
            IfMatch: Copies the object if the entity tag (ETag) of the destination object matches the specified tag.
            IfNoneMatch: Copies the object only if the object key name at the destination does not already exist in the bucket specified.
            Metadata: A map of metadata to store with the object in S3.
            MetadataDirective: Specifies whether the metadata is copied from the source object or replaced with metadata that's provided in the request.
            TaggingDirective: Specifies whether the object tag-set is copied from the source object or replaced with the tag-set that's provided in the request. The default value is `COPY`.
            AnnotationDirective: Specifies whether you want to copy annotations from the source object or exclude them.
            ServerSideEncryption: The server-side encryption algorithm used when storing this object in Amazon S3. By default, all buckets have a base level of encryption configuration that uses server-side encryption with Amazon S3 managed keys (SSE-S3).
            StorageClass: If the `x-amz-storage-class` header is not used, the copied object will be stored in the `STANDARD` Storage Class by default.
            WebsiteRedirectLocation: If the destination bucket is configured as a website, redirects requests for this object copy to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for the destination object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            CopySourceSSECustomerAlgorithm: Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
            CopySourceSSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object.
            CopySourceSSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object copy in the destination bucket. The default value is the empty value.
            ObjectLockMode: The Object Lock mode that you want to apply to the object copy.
            ObjectLockRetainUntilDate: The date and time when you want the Object Lock of the object copy to expire.
            ObjectLockLegalHoldStatus: Specifies whether you want to apply a legal hold to the object copy.
            ObjectLockEventHold: The event hold status to apply to the object copy.
            ObjectLockEventHoldDurationDays: The event hold duration in days to apply to the object copy.
            ObjectLockEventHoldDurationYears: The event hold duration in years to apply to the object copy.
            ExpectedBucketOwner: The account ID of the expected destination bucket owner.
            Bucket: The name of the destination bucket.
            Key: The key of the destination object. Length: at least 1.
        """

    def delete(
        self,
        *,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampInput = ...,
        IfMatchSize: int = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.DeleteObjectOutput:
        """Removes an object from a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/delete.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            VersionId: Version ID used to reference a specific version of the object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation.
            IfMatch: Deletes the object if the ETag (entity tag) value provided during the delete operation matches the ETag of the object in S3.
            IfMatchLastModifiedTime: If present, the object is deleted only if its modification times matches the provided `Timestamp`.
            IfMatchSize: If present, the object is deleted only if its size matches the provided size in bytes.
            Bucket: The bucket name of the bucket containing the object.
            Key: Key name of the object to delete. Length: at least 1.
        """

    def get(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.GetObjectOutput:
        """Retrieves an object from Amazon S3. In the `GetObject` request, specify
        the full key name for the object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/get.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified in this header; otherwise, return a `412 Precondition Failed` error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a `304 Not Modified` error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified in this header; otherwise, return a `304 Not Modified` error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a `412 Precondition Failed` error.
            Range: Downloads the specified byte range of an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object. By default, the `GetObject` operation returns the current version of an object.
            SSECustomerAlgorithm: Specifies the algorithm to use when decrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key that you originally provided for Amazon S3 to encrypt the data before storing it.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this mode must be enabled.
            Bucket: The bucket name containing the object.
            Key: Length: at least 1.
        """

    def initiate_multipart_upload(
        self,
        *,
        ACL: literals.ObjectCannedACL = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        Expires: TimestampInput = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumType: literals.ChecksumType = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> resources.MultipartUpload:
        """This action initiates a multipart upload and returns an upload ID. This
        upload ID is used to associate all of the parts in the specific multipart
        upload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/initiate_multipart_upload.html

        Args:
            ACL: The canned ACL to apply to the object. By default, all objects are private.
            CacheControl: Specifies caching behavior along the request/reply chain.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentType: A standard MIME type describing the format of the object data.
            Expires: The date and time at which the object is no longer cacheable.
            GrantFullControl: Specify access permissions explicitly to give the grantee READ, READ_ACP, and WRITE_ACP permissions on the object. By default, all objects are private.
            GrantRead: Specify access permissions explicitly to allow grantee to read the object data and its metadata. By default, all objects are private.
            GrantReadACP: Specify access permissions explicitly to allows grantee to read the object ACL. By default, all objects are private.
            GrantWriteACP: Specify access permissions explicitly to allows grantee to allow grantee to write the ACL for the applicable object. By default, all objects are private.
            Metadata: A map of metadata to store with the object in S3.
            ServerSideEncryption: The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
            StorageClass: By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
            WebsiteRedirectLocation: If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context to use for object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object.
            ObjectLockMode: Specifies the Object Lock mode that you want to apply to the uploaded object.
            ObjectLockRetainUntilDate: Specifies the date and time when you want the Object Lock to expire.
            ObjectLockLegalHoldStatus: Specifies whether you want to apply a legal hold to the uploaded object.
            ObjectLockEventHold: Specifies the event hold status to apply to the uploaded object.
            ObjectLockEventHoldDurationDays: Specifies the event hold duration in days to apply to the uploaded object.
            ObjectLockEventHoldDurationYears: Specifies the event hold duration in years to apply to the uploaded object.
            ChecksumAlgorithm: Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object.
            ChecksumType: Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value.
            Bucket: The name of the bucket where the multipart upload is initiated and where the object is uploaded.
            Key: Object key for which the multipart upload is to be initiated. Length: at least 1.
        """

    def put(
        self,
        *,
        ACL: literals.ObjectCannedACL = ...,
        Body: StreamingBlobInput = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ContentType: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        Expires: TimestampInput = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        WriteOffsetBytes: int = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.PutObjectOutput:
        """Adds an object to a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/put.html

        Args:
            ACL: The canned ACL to apply to the object. By default, all objects are private.
            Body: Object data.
            CacheControl: Can be used to specify caching behavior along the request/reply chain.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentLength: Size of the body in bytes.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the message (without the headers) according to RFC 1864.
            ContentType: A standard MIME type describing the format of the contents.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            ChecksumCRC32: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC32C: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumCRC64NVME: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA1: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA256: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumSHA512: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumMD5: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH64: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH3: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            ChecksumXXHASH128: This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
            Expires: The date and time at which the object is no longer cacheable.
            IfMatch: Uploads the object only if the ETag (entity tag) value provided during the WRITE operation matches the ETag of the object in S3.
            IfNoneMatch: Uploads the object only if the object key name does not already exist in the bucket specified.
            GrantFullControl: Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object.
            GrantRead: Allows grantee to read the object data and its metadata.
            GrantReadACP: Allows grantee to read the object ACL.
            GrantWriteACP: Allows grantee to write the ACL for the applicable object.
            WriteOffsetBytes: Specifies the offset for appending data to existing objects in bytes.
            Metadata: A map of metadata to store with the object in S3.
            ServerSideEncryption: The server-side encryption algorithm that was used when you store this object in Amazon S3 or Amazon FSx.
            StorageClass: By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
            WebsiteRedirectLocation: If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            SSEKMSKeyId: Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Tagging: The tag-set for the object.
            ObjectLockMode: The Object Lock mode that you want to apply to this object.
            ObjectLockRetainUntilDate: The date and time when you want this object's Object Lock to expire.
            ObjectLockLegalHoldStatus: Specifies whether a legal hold will be applied to this object.
            ObjectLockEventHold: Specifies the event hold status to apply to this object.
            ObjectLockEventHoldDurationDays: Specifies the event hold duration in days to apply to this object.
            ObjectLockEventHoldDurationYears: Specifies the event hold duration in years to apply to this object.
            Bucket: The bucket name to which the PUT action was initiated.
            Key: Object key for which the PUT action was initiated. Length: at least 1.
        """

    def restore_object(
        self,
        *,
        VersionId: str = ...,
        RestoreRequest: views.RestoreRequestLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> responses.RestoreObjectOutput:
        """Restores an archived copy of an object back into Amazon S3. This
        functionality is not supported for Amazon S3 on Outposts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/restore_object.html

        Args:
            VersionId: VersionId used to reference a specific version of the object.
            RestoreRequest: Container for restore job parameters.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the object to restore.
            Key: Object key for which the action was initiated. Length: at least 1.
        """

    def Acl(self) -> resources.ObjectAcl:
        """Return the `ObjectAcl` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/Acl.html
        """

    def Bucket(self) -> resources.Bucket:
        """Return the `Bucket` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/Bucket.html
        """

    def MultipartUpload(self, id: str) -> resources.MultipartUpload:
        """Return the `MultipartUpload` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/MultipartUpload.html
        """

    def Object(self) -> resources.Object:
        """Return the `Object` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/Object.html
        """

    def Version(self, id: str) -> resources.ObjectVersion:
        """Return the `ObjectVersion` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/Version.html
        """

    def wait_until_exists(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        WaiterConfig: WaiterConfig = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Poll `head_object` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/wait_until_exists.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
            Key: Length: at least 1.
        """

    def wait_until_not_exists(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        WaiterConfig: WaiterConfig = ...,
        Bucket: str = ...,
        Key: str = ...,
    ) -> None:
        """Poll `head_object` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/wait_until_not_exists.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
            Key: Length: at least 1.
        """

    def load(self) -> None:
        """Load the attributes with `head_object`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectsummary/load.html
        """

class ObjectVersion(ServiceResource[client.S3Client]):
    """`ObjectVersion` of Amazon Simple Storage Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectversion/index.html
    """

    @property
    def bucket_name(self) -> str: ...
    @property
    def object_key(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def e_tag(self) -> str:
        """The entity tag is an MD5 hash of that version of the object."""

    @property
    def checksum_algorithm(self) -> list[literals.ChecksumAlgorithm] | None:
        """The algorithm that was used to create a checksum of the object."""

    @property
    def checksum_type(self) -> literals.ChecksumType | None:
        """The checksum type that is used to calculate the object’s checksum value."""

    @property
    def size(self) -> int:
        """Size in bytes of the object."""

    @property
    def storage_class(self) -> literals.ObjectVersionStorageClass:
        """The class of storage used to store the object."""

    @property
    def key(self) -> str: ...
    @property
    def version_id(self) -> str: ...
    @property
    def is_latest(self) -> bool:
        """Specifies whether the object is (true) or is not (false) the latest
        version of an object.
        """

    @property
    def last_modified(self) -> datetime:
        """Date and time when the object was last modified."""

    @property
    def owner(self) -> responses.Owner: ...
    @property
    def restore_status(self) -> responses.RestoreStatus | None:
        """Specifies the restoration status of an object."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def delete(
        self,
        *,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampInput = ...,
        IfMatchSize: int = ...,
        Bucket: str = ...,
        Key: str = ...,
        VersionId: str = ...,
    ) -> responses.DeleteObjectOutput:
        """Removes an object from a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectversion/delete.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation.
            IfMatch: Deletes the object if the ETag (entity tag) value provided during the delete operation matches the ETag of the object in S3.
            IfMatchLastModifiedTime: If present, the object is deleted only if its modification times matches the provided `Timestamp`.
            IfMatchSize: If present, the object is deleted only if its size matches the provided size in bytes.
            Bucket: The bucket name of the bucket containing the object.
            Key: Key name of the object to delete. Length: at least 1.
            VersionId: Version ID used to reference a specific version of the object.
        """

    def get(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        Bucket: str = ...,
        Key: str = ...,
        VersionId: str = ...,
    ) -> responses.GetObjectOutput:
        """Retrieves an object from Amazon S3. In the `GetObject` request, specify
        the full key name for the object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectversion/get.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified in this header; otherwise, return a `412 Precondition Failed` error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a `304 Not Modified` error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified in this header; otherwise, return a `304 Not Modified` error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a `412 Precondition Failed` error.
            Range: Downloads the specified byte range of an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            SSECustomerAlgorithm: Specifies the algorithm to use when decrypting the object (for example, `AES256`).
            SSECustomerKey: Specifies the customer-provided encryption key that you originally provided for Amazon S3 to encrypt the data before storing it.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this mode must be enabled.
            Bucket: The bucket name containing the object.
            Key: Length: at least 1.
            VersionId: Version ID used to reference a specific version of the object. By default, the `GetObject` operation returns the current version of an object.
        """

    def head(
        self,
        *,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
        Bucket: str = ...,
        Key: str = ...,
        VersionId: str = ...,
    ) -> responses.HeadObjectOutput:
        """The `HEAD` operation retrieves metadata from an object without returning
        the object itself. This operation is useful if you're interested only in an
        object's metadata.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectversion/head.html

        Args:
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PartNumber: Part number of the object being read.
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            Key: Length: at least 1.
            VersionId: Version ID used to reference a specific version of the object.
        """

    def Object(self) -> resources.Object:
        """Return the `Object` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/objectversion/Object.html
        """

class ServiceResourceBucketsCollection(ResourceCollection[resources.Bucket]):
    """The result of `s3.buckets.all()`."""

    @override
    def filter(
        self,
        *,
        MaxBuckets: int = ...,
        ContinuationToken: str = ...,
        Prefix: str = ...,
        BucketRegion: str = ...,
    ) -> ServiceResourceBucketsCollection:
        """The resources that `list_buckets` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/buckets.html

        Args:
            MaxBuckets: Maximum number of buckets to be returned in response. Range: 1 to 10000.
            ContinuationToken: `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
            Prefix: Limits the response to bucket names that begin with the specified bucket name prefix.
            BucketRegion: Limits the response to buckets that are located in the specified Amazon Web Services Region.
        """

class ServiceResourceBucketsCollectionManager(
    CollectionManager[ServiceResourceBucketsCollection, resources.Bucket],
):
    """The type of `s3.buckets`."""

    @override
    def filter(
        self,
        *,
        MaxBuckets: int = ...,
        ContinuationToken: str = ...,
        Prefix: str = ...,
        BucketRegion: str = ...,
    ) -> ServiceResourceBucketsCollection:
        """The resources that `list_buckets` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/service-resource/buckets.html

        Args:
            MaxBuckets: Maximum number of buckets to be returned in response. Range: 1 to 10000.
            ContinuationToken: `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
            Prefix: Limits the response to bucket names that begin with the specified bucket name prefix.
            BucketRegion: Limits the response to buckets that are located in the specified Amazon Web Services Region.
        """

class BucketMultipartUploadsCollection(ResourceCollection[resources.MultipartUpload]):
    """The result of `bucket.multipart_uploads.all()`."""

    @override
    def filter(
        self,
        *,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        Bucket: str = ...,
    ) -> BucketMultipartUploadsCollection:
        """The resources that `list_multipart_uploads` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/multipart_uploads.html

        Args:
            Delimiter: Character you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            KeyMarker: Specifies the multipart upload after which listing should begin.
            MaxUploads: Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body.
            Prefix: Lists in-progress uploads only for those keys that begin with the specified prefix.
            UploadIdMarker: Together with key-marker, specifies the multipart upload after which listing should begin.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Bucket: The name of the bucket to which the multipart upload was initiated.
        """

class BucketMultipartUploadsCollectionManager(
    CollectionManager[BucketMultipartUploadsCollection, resources.MultipartUpload],
):
    """The type of `bucket.multipart_uploads`."""

    @override
    def filter(
        self,
        *,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        Bucket: str = ...,
    ) -> BucketMultipartUploadsCollection:
        """The resources that `list_multipart_uploads` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/multipart_uploads.html

        Args:
            Delimiter: Character you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            KeyMarker: Specifies the multipart upload after which listing should begin.
            MaxUploads: Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body.
            Prefix: Lists in-progress uploads only for those keys that begin with the specified prefix.
            UploadIdMarker: Together with key-marker, specifies the multipart upload after which listing should begin.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Bucket: The name of the bucket to which the multipart upload was initiated.
        """

class BucketObjectVersionsCollection(ResourceCollection[resources.ObjectVersion]):
    """The result of `bucket.object_versions.all()`."""

    @override
    def filter(
        self,
        *,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        Bucket: str = ...,
    ) -> BucketObjectVersionsCollection:
        """The resources that `list_object_versions` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/object_versions.html

        Args:
            Delimiter: A delimiter is a character that you specify to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            KeyMarker: Specifies the key to start with when listing objects in a bucket.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Use this parameter to select only those keys that begin with the specified prefix.
            VersionIdMarker: Specifies the object version you want to start listing from.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
        """

    def delete(
        self,
        *,
        Delete: views.DeleteLike = ...,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Bucket: str = ...,
    ) -> list[responses.DeleteObjectsOutput]:
        """Call `delete_objects` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/object_versions.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the objects to delete.
        """

class BucketObjectVersionsCollectionManager(
    CollectionManager[BucketObjectVersionsCollection, resources.ObjectVersion],
):
    """The type of `bucket.object_versions`."""

    @override
    def filter(
        self,
        *,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        Bucket: str = ...,
    ) -> BucketObjectVersionsCollection:
        """The resources that `list_object_versions` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/object_versions.html

        Args:
            Delimiter: A delimiter is a character that you specify to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            KeyMarker: Specifies the key to start with when listing objects in a bucket.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Use this parameter to select only those keys that begin with the specified prefix.
            VersionIdMarker: Specifies the object version you want to start listing from.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
        """

    def delete(
        self,
        *,
        Delete: views.DeleteLike = ...,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Bucket: str = ...,
    ) -> list[responses.DeleteObjectsOutput]:
        """Call `delete_objects` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/object_versions.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the objects to delete.
        """

class BucketObjectsCollection(ResourceCollection[resources.ObjectSummary]):
    """The result of `bucket.objects.all()`."""

    @override
    def filter(
        self,
        *,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        Bucket: str = ...,
    ) -> BucketObjectsCollection:
        """The resources that `list_objects` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/objects.html

        Args:
            Delimiter: A delimiter is a character that you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            Marker: Marker is where you want Amazon S3 to start listing from.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
            Bucket: The name of the bucket containing the objects.
        """

    def delete(
        self,
        *,
        Delete: views.DeleteLike = ...,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Bucket: str = ...,
    ) -> list[responses.DeleteObjectsOutput]:
        """Call `delete_objects` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/objects.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the objects to delete.
        """

class BucketObjectsCollectionManager(
    CollectionManager[BucketObjectsCollection, resources.ObjectSummary],
):
    """The type of `bucket.objects`."""

    @override
    def filter(
        self,
        *,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        Bucket: str = ...,
    ) -> BucketObjectsCollection:
        """The resources that `list_objects` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/objects.html

        Args:
            Delimiter: A delimiter is a character that you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            Marker: Marker is where you want Amazon S3 to start listing from.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
            Bucket: The name of the bucket containing the objects.
        """

    def delete(
        self,
        *,
        Delete: views.DeleteLike = ...,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Bucket: str = ...,
    ) -> list[responses.DeleteObjectsOutput]:
        """Call `delete_objects` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucket/objects.html

        Args:
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            Bucket: The bucket name containing the objects to delete.
        """

class MultipartUploadPartsCollection(ResourceCollection[resources.MultipartUploadPart]):
    """The result of `multipart_upload.parts.all()`."""

    @override
    def filter(
        self,
        *,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
        Bucket: str = ...,
        Key: str = ...,
        UploadId: str = ...,
    ) -> MultipartUploadPartsCollection:
        """The resources that `list_parts` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/parts.html

        Args:
            MaxParts: Sets the maximum number of parts to return.
            PartNumberMarker: Specifies the part after which listing should begin.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object.
            SSECustomerKey: The server-side encryption (SSE) customer managed key.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key.
            Bucket: The name of the bucket to which the parts are being uploaded.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            UploadId: Upload ID identifying the multipart upload whose parts are being listed.
        """

class MultipartUploadPartsCollectionManager(
    CollectionManager[MultipartUploadPartsCollection, resources.MultipartUploadPart],
):
    """The type of `multipart_upload.parts`."""

    @override
    def filter(
        self,
        *,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
        Bucket: str = ...,
        Key: str = ...,
        UploadId: str = ...,
    ) -> MultipartUploadPartsCollection:
        """The resources that `list_parts` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/multipartupload/parts.html

        Args:
            MaxParts: Sets the maximum number of parts to return.
            PartNumberMarker: Specifies the part after which listing should begin.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object.
            SSECustomerKey: The server-side encryption (SSE) customer managed key.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key.
            Bucket: The name of the bucket to which the parts are being uploaded.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            UploadId: Upload ID identifying the multipart upload whose parts are being listed.
        """
