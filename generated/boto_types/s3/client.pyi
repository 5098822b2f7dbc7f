"""The client of Amazon Simple Storage Service (2006-03-01)."""

from collections.abc import Sequence
from os import PathLike
from typing import Any, Literal, overload

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from boto_types.s3 import errors, literals, paginators, responses, views, waiters
from boto_types.values import (
    CopySource,
    EmptyOutput,
    PresignedPost,
    StreamingBlobInput,
    TimestampInput,
)

class S3Client(BaseClient):
    """Welcome to the Amazon S3 API Reference. This guide explains the Amazon Simple
    Storage Service (Amazon S3) application programming interface (API).

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3.html

    Example:
        client = boto3.client("s3")

    - Requests to fill in: `boto_types.s3.requests`
    - Responses: `boto_types.s3.responses`
    - Errors: `client.exceptions`, with types in `boto_types.s3.errors`
    - Paginators: `client.get_paginator("list_buckets")`
    - Waiters: `client.get_waiter("bucket_exists")`
    """

    @property
    def exceptions(self) -> errors.S3Exceptions: ...
    def abort_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        IfMatchInitiatedTime: TimestampInput = ...,
    ) -> responses.AbortMultipartUploadOutput:
        """This operation aborts a multipart upload. After a multipart upload is
        aborted, no additional parts can be uploaded using that upload ID.

        Raises NoSuchUpload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/abort_multipart_upload.html

        Args:
            Bucket: The bucket name to which the upload was taking place.
            Key: Key of the object for which the multipart upload was initiated. Length: at least 1.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            IfMatchInitiatedTime: If present, this header aborts an in progress multipart upload only if it was initiated on the provided timestamp.
        """

    def complete_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
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
    ) -> responses.CompleteMultipartUploadOutput:
        """Completes a multipart upload by assembling previously uploaded parts. You
        first initiate the multipart upload and then upload all parts using the
        UploadPart operation or the UploadPartCopy operation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/complete_multipart_upload.html

        Args:
            Bucket: Name of the bucket to which the multipart upload was initiated.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            UploadId: ID for the initiated multipart upload.
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
        """

    def copy_object(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySource,
        Key: str,
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
    ) -> responses.CopyObjectOutput:
        """Creates a copy of an object that is already stored in Amazon S3.

        Raises ObjectNotInActiveTierError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/copy_object.html

        Args:
            Bucket: The name of the destination bucket.
            CopySource: Specifies the source object for the copy operation. If your source bucket versioning is enabled, the `x-amz-copy-source` header by default identifies the current version of an object to copy. Pattern: `\\/?.+\\/.+`.
            Key: The key of the destination object. Length: at least 1.
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
        """

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
    ) -> responses.CreateBucketOutput:
        """Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and
        have a valid Amazon Web Services Access Key ID to authenticate requests.

        Raises BucketAlreadyExists, BucketAlreadyOwnedByYou.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_bucket.html

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

    def create_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        MetadataConfiguration: views.MetadataConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Creates an S3 Metadata V2 metadata configuration for a general purpose
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_bucket_metadata_configuration.html

        Args:
            Bucket: The general purpose bucket that you want to create the metadata configuration for.
            MetadataConfiguration: The contents of your metadata configuration.
            ContentMD5: The `Content-MD5` header for the metadata configuration.
            ChecksumAlgorithm: The checksum algorithm to use with your metadata configuration.
            ExpectedBucketOwner: The expected owner of the general purpose bucket that corresponds to your metadata configuration.
        """

    def create_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        MetadataTableConfiguration: views.MetadataTableConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Creates a V1 S3 Metadata configuration for a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_bucket_metadata_table_configuration.html

        Args:
            Bucket: The general purpose bucket that you want to create the metadata table configuration for.
            MetadataTableConfiguration: The contents of your metadata table configuration.
            ContentMD5: The `Content-MD5` header for the metadata table configuration.
            ChecksumAlgorithm: The checksum algorithm to use with your metadata table configuration.
            ExpectedBucketOwner: The expected owner of the general purpose bucket that corresponds to your metadata table configuration.
        """

    def create_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
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
    ) -> responses.CreateMultipartUploadOutput:
        """This action initiates a multipart upload and returns an upload ID. This
        upload ID is used to associate all of the parts in the specific multipart
        upload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_multipart_upload.html

        Args:
            Bucket: The name of the bucket where the multipart upload is initiated and where the object is uploaded.
            Key: Object key for which the multipart upload is to be initiated. Length: at least 1.
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
        """

    def create_session(
        self,
        *,
        Bucket: str,
        SessionMode: literals.SessionMode = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> responses.CreateSessionOutput:
        """Creates a session that establishes temporary security credentials to
        support fast authentication and authorization for the Zonal endpoint API
        operations on directory buckets.

        Raises NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_session.html

        Args:
            SessionMode: Specifies the mode of the session that will be created, either `ReadWrite` or `ReadOnly`.
            ServerSideEncryption: The server-side encryption algorithm to use when you store objects in the directory bucket. By default, Amazon S3 encrypts data with SSE-S3.
            SSEKMSKeyId: If you specify `x-amz-server-side-encryption` with `aws:kms`, you must specify the `x-amz-server-side-encryption-aws-kms-key-id` header with the ID (Key ID or Key ARN) of the KMS symmetric encryption customer managed key to use.
            SSEKMSEncryptionContext: Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object encryption.
            BucketKeyEnabled: Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using KMS keys (SSE-KMS).
        """

    def delete_bucket(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the S3 bucket. All objects (including all object versions and
        delete markers) in the bucket must be deleted before the bucket itself can be
        deleted.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket.html

        Args:
            Bucket: Specifies the bucket being deleted.
        """

    def delete_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes an analytics configuration for the bucket (specified by the
        analytics configuration ID). The bucket owner has this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_analytics_configuration.html

        Args:
            Bucket: The name of the bucket from which an analytics configuration is deleted.
        """

    def delete_bucket_cors(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the `cors` configuration information set for the bucket. The
        bucket owner has this permission by default and can grant this permission to
        others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_cors.html

        Args:
            Bucket: Specifies the bucket whose `cors` configuration is being deleted.
        """

    def delete_bucket_encryption(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This implementation of the DELETE action resets the default encryption for
        the bucket as server-side encryption with Amazon S3 managed keys (SSE-S3).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_encryption.html

        Args:
            Bucket: The name of the bucket containing the server-side encryption configuration to delete.
        """

    def delete_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the S3 Intelligent-Tiering configuration from the specified
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_intelligent_tiering_configuration.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
            Id: The ID used to identify the S3 Intelligent-Tiering configuration.
        """

    def delete_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes an S3 Inventory configuration (identified by the inventory ID)
        from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_inventory_configuration.html

        Args:
            Bucket: The name of the bucket containing the inventory configuration to delete.
        """

    def delete_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the lifecycle configuration from the specified bucket. Amazon S3
        removes all the lifecycle configuration rules in the lifecycle subresource
        associated with the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_lifecycle.html
        """

    def delete_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes an S3 Metadata configuration from a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_metadata_configuration.html

        Args:
            Bucket: The general purpose bucket that you want to remove the metadata configuration from.
            ExpectedBucketOwner: The expected bucket owner of the general purpose bucket that you want to remove the metadata table configuration from.
        """

    def delete_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes a V1 S3 Metadata configuration from a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_metadata_table_configuration.html

        Args:
            Bucket: The general purpose bucket that you want to remove the metadata table configuration from.
            ExpectedBucketOwner: The expected bucket owner of the general purpose bucket that you want to remove the metadata table configuration from.
        """

    def delete_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes a metrics configuration for the Amazon CloudWatch request metrics
        (specified by the metrics configuration ID) from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_metrics_configuration.html

        Args:
            Bucket: The name of the bucket containing the metrics configuration to delete.
        """

    def delete_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Removes `OwnershipControls` for an Amazon S3 bucket. To use this
        operation, you must have the `s3:PutBucketOwnershipControls` permission.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_ownership_controls.html

        Args:
            Bucket: The Amazon S3 bucket whose `OwnershipControls` you want to delete.
        """

    def delete_bucket_policy(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the policy of a specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_policy.html
        """

    def delete_bucket_replication(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the replication configuration from the bucket. The bucket owner
        has these permissions by default and can grant it to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_replication.html
        """

    def delete_bucket_tagging(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes tags from the general purpose bucket if attribute based access
        control (ABAC) is not enabled for the bucket. By default, the bucket owner
        has this permission and can grant this permission to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_tagging.html

        Args:
            Bucket: The bucket that has the tag set to be removed.
        """

    def delete_bucket_website(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This action removes the website configuration for a bucket. By default,
        only the bucket owner can delete the website configuration attached to a
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_website.html

        Args:
            Bucket: The bucket name for which you want to remove the website configuration.
        """

    def delete_object(
        self,
        *,
        Bucket: str,
        Key: str,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampInput = ...,
        IfMatchSize: int = ...,
    ) -> responses.DeleteObjectOutput:
        """Removes an object from a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_object.html

        Args:
            Bucket: The bucket name of the bucket containing the object.
            Key: Key name of the object to delete. Length: at least 1.
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            VersionId: Version ID used to reference a specific version of the object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation.
            IfMatch: Deletes the object if the ETag (entity tag) value provided during the delete operation matches the ETag of the object in S3.
            IfMatchLastModifiedTime: If present, the object is deleted only if its modification times matches the provided `Timestamp`.
            IfMatchSize: If present, the object is deleted only if its size matches the provided size in bytes.
        """

    def delete_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ObjectIfMatch: str = ...,
    ) -> responses.DeleteObjectAnnotationOutput:
        """Deletes a specific annotation from an Amazon S3 object.

        Raises NoSuchBucket, NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_object_annotation.html

        Args:
            Key: Length: at least 1.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ObjectIfMatch: If specified, the operation only succeeds if the object's ETag matches the provided value.
        """

    def delete_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.DeleteObjectTaggingOutput:
        """Removes the entire tag set from the specified object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_object_tagging.html

        Args:
            Bucket: The bucket name containing the objects from which to remove the tags.
            Key: The key that identifies the object in the bucket from which to remove all tags. Length: at least 1.
            VersionId: The versionId of the object that the tag-set will be removed from.
        """

    def delete_objects(
        self,
        *,
        Bucket: str,
        Delete: views.DeleteLike,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> responses.DeleteObjectsOutput:
        """This operation enables you to delete multiple objects from a bucket using
        a single HTTP request. By default, the operation uses verbose mode in which
        the response includes the result of deletion of each key in your request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_objects.html

        Args:
            Bucket: The bucket name containing the objects to delete.
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            BypassGovernanceRetention: Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def delete_public_access_block(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Removes the `PublicAccessBlock` configuration for an Amazon S3 bucket.
        This operation removes the bucket-level configuration only.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_public_access_block.html

        Args:
            Bucket: The Amazon S3 bucket whose `PublicAccessBlock` configuration you want to delete.
        """

    def get_bucket_abac(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketAbacOutput:
        """Returns the attribute-based access control (ABAC) property of the general
        purpose bucket. If ABAC is enabled on your bucket, you can use tags on the
        bucket for access control.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_abac.html

        Args:
            Bucket: The name of the general purpose bucket.
            ExpectedBucketOwner: The Amazon Web Services account ID of the general purpose bucket's owner.
        """

    def get_bucket_accelerate_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.GetBucketAccelerateConfigurationOutput:
        """This implementation of the GET action uses the `accelerate` subresource to
        return the Transfer Acceleration state of a bucket, which is either `Enabled`
        or `Suspended`. The bucket owner has this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_accelerate_configuration.html

        Args:
            Bucket: The name of the bucket for which the accelerate configuration is retrieved.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_bucket_acl(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketAclOutput:
        """This implementation of the `GET` action uses the `acl` subresource to
        return the access control list (ACL) of a bucket. To use `GET` to return the
        ACL of the bucket, you must have the `READ_ACP` access to the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_acl.html

        Args:
            Bucket: Specifies the S3 bucket whose ACL is being requested.
        """

    def get_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketAnalyticsConfigurationOutput:
        """This implementation of the GET action returns an analytics configuration
        (identified by the analytics configuration ID) from the bucket. The bucket
        owner has this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_analytics_configuration.html

        Args:
            Bucket: The name of the bucket from which an analytics configuration is retrieved.
        """

    def get_bucket_cors(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketCorsOutput:
        """Returns the Cross-Origin Resource Sharing (CORS) configuration information
        set for the bucket. By default, the bucket owner has this permission and can
        grant it to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_cors.html

        Args:
            Bucket: The bucket name for which to get the cors configuration.
        """

    def get_bucket_encryption(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketEncryptionOutput:
        """Returns the default encryption configuration for an Amazon S3 bucket. By
        default, all buckets have a default encryption configuration that uses
        server-side encryption with Amazon S3 managed keys (SSE-S3).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_encryption.html

        Args:
            Bucket: The name of the bucket from which the server-side encryption configuration is retrieved.
        """

    def get_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketIntelligentTieringConfigurationOutput:
        """Gets the S3 Intelligent-Tiering configuration from the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_intelligent_tiering_configuration.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
            Id: The ID used to identify the S3 Intelligent-Tiering configuration.
        """

    def get_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketInventoryConfigurationOutput:
        """Returns an S3 Inventory configuration (identified by the inventory
        configuration ID) from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_inventory_configuration.html

        Args:
            Bucket: The name of the bucket containing the inventory configuration to retrieve.
        """

    @deprecated("AWS has deprecated this operation.")
    def get_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLifecycleOutput:
        """Returns the lifecycle configuration information set on the bucket. The
        bucket owner has this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_lifecycle.html
        """

    def get_bucket_lifecycle_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLifecycleConfigurationOutput:
        """Returns the lifecycle configuration information set on the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_lifecycle_configuration.html
        """

    def get_bucket_location(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLocationOutput:
        """Returns the Region the bucket resides in. You set the bucket's Region
        using the `LocationConstraint` request parameter in a `CreateBucket` request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_location.html
        """

    def get_bucket_logging(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLoggingOutput:
        """Returns the logging status of a bucket and the permissions users have to
        view and modify that status. The following operations are related to
        `GetBucketLogging`: CreateBucket, PutBucketLogging.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_logging.html
        """

    def get_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketMetadataConfigurationOutput:
        """Retrieves the S3 Metadata configuration for a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_metadata_configuration.html

        Args:
            Bucket: The general purpose bucket that corresponds to the metadata configuration that you want to retrieve.
            ExpectedBucketOwner: The expected owner of the general purpose bucket that you want to retrieve the metadata table configuration for.
        """

    def get_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketMetadataTableConfigurationOutput:
        """Retrieves the V1 S3 Metadata configuration for a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_metadata_table_configuration.html

        Args:
            Bucket: The general purpose bucket that corresponds to the metadata table configuration that you want to retrieve.
            ExpectedBucketOwner: The expected owner of the general purpose bucket that you want to retrieve the metadata table configuration for.
        """

    def get_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketMetricsConfigurationOutput:
        """Gets a metrics configuration (specified by the metrics configuration ID)
        from the bucket. Note that this doesn't include the daily storage metrics.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_metrics_configuration.html

        Args:
            Bucket: The name of the bucket containing the metrics configuration to retrieve.
        """

    @deprecated("AWS has deprecated this operation.")
    def get_bucket_notification(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.NotificationConfigurationDeprecatedResult:
        """No longer used, see GetBucketNotificationConfiguration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_notification.html
        """

    def get_bucket_notification_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.NotificationConfigurationResult:
        """Returns the notification configuration of a bucket. By default, you must
        be the bucket owner to read the notification configuration of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_notification_configuration.html
        """

    def get_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketOwnershipControlsOutput:
        """Retrieves `OwnershipControls` for an Amazon S3 bucket. To use this
        operation, you must have the `s3:GetBucketOwnershipControls` permission.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_ownership_controls.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose `OwnershipControls` you want to retrieve.
        """

    def get_bucket_policy(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketPolicyOutput:
        """Returns the policy of a specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_policy.html
        """

    def get_bucket_policy_status(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketPolicyStatusOutput:
        """Retrieves the policy status for an Amazon S3 bucket, indicating whether
        the bucket is public. In order to use this operation, you must have the
        `s3:GetBucketPolicyStatus` permission.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_policy_status.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose policy status you want to retrieve.
        """

    def get_bucket_replication(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketReplicationOutput:
        """Returns the replication configuration of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_replication.html
        """

    def get_bucket_request_payment(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketRequestPaymentOutput:
        """Returns the request payment configuration of a bucket. To use this version
        of the operation, you must be the bucket owner.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_request_payment.html

        Args:
            Bucket: The name of the bucket for which to get the payment request configuration
        """

    def get_bucket_tagging(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketTaggingOutput:
        """Returns the tag set associated with the general purpose bucket. By
        default, the bucket owner has this permission and can grant this permission
        to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_tagging.html
        """

    def get_bucket_versioning(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketVersioningOutput:
        """Returns the versioning state of a bucket. To retrieve the versioning state
        of a bucket, you must be the bucket owner.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_versioning.html
        """

    def get_bucket_website(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketWebsiteOutput:
        """Returns the website configuration for a bucket. By default, only the
        bucket owner can read the bucket website configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_website.html

        Args:
            Bucket: The bucket name for which to get the website configuration.
        """

    def get_object(
        self,
        *,
        Bucket: str,
        Key: str,
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
    ) -> responses.GetObjectOutput:
        """Retrieves an object from Amazon S3. In the `GetObject` request, specify
        the full key name for the object.

        Raises NoSuchKey, InvalidObjectState.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object.html

        Args:
            Bucket: The bucket name containing the object.
            Key: Length: at least 1.
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
        """

    def get_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectAclOutput:
        """Returns the access control list (ACL) of an object. By default, GET
        returns ACL information about the current version of an object.

        Raises NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_acl.html

        Args:
            Key: Length: at least 1.
            VersionId: Version ID used to reference a specific version of the object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
    ) -> responses.GetObjectAnnotationOutput:
        """Retrieves an annotation from an Amazon S3 object. To use this operation,
        you must have the `s3:GetObjectAnnotation` permission.

        Raises NoSuchBucket, NoSuchKey, NoSuchAnnotation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_annotation.html

        Args:
            Key: Length: at least 1.
            AnnotationName: The name of the annotation to retrieve.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ChecksumMode: Set to `ENABLED` to validate the checksum of the annotation payload on retrieval.
        """

    def get_object_attributes(
        self,
        *,
        Bucket: str,
        Key: str,
        ObjectAttributes: Sequence[literals.ObjectAttributes],
        VersionId: str = ...,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectAttributesOutput:
        """Retrieves all of the metadata from an object without returning the object
        itself. This operation is useful if you're interested only in an object's
        metadata.

        Raises NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_attributes.html

        Args:
            Key: Length: at least 1.
            ObjectAttributes: Specifies the fields at the root level that you want returned in the response.
            VersionId: The version ID used to reference a specific version of the object.
            MaxParts: Sets the maximum number of parts to return.
            PartNumberMarker: Specifies the part after which listing should begin.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectLegalHoldOutput:
        """Gets an object's current legal hold status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_legal_hold.html

        Args:
            Bucket: The bucket name containing the object whose legal hold status you want to retrieve.
            Key: The key name for the object whose legal hold status you want to retrieve. Length: at least 1.
            VersionId: The version ID of the object whose legal hold status you want to retrieve.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_object_lock_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectLockConfigurationOutput:
        """Gets the Object Lock configuration for a bucket. The rule specified in the
        Object Lock configuration will be applied by default to every new object
        placed in the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_lock_configuration.html

        Args:
            Bucket: The bucket whose Object Lock configuration you want to retrieve.
        """

    def get_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectRetentionOutput:
        """Retrieves an object's retention settings.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_retention.html

        Args:
            Bucket: The bucket name containing the object whose retention settings you want to retrieve.
            Key: The key name for the object whose retention settings you want to retrieve. Length: at least 1.
            VersionId: The version ID for the object whose retention settings you want to retrieve.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.GetObjectTaggingOutput:
        """Returns the tag-set of an object. By default, the GET action returns
        information about current version of an object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_tagging.html

        Args:
            Bucket: The bucket name containing the object for which to get the tagging information.
            Key: Length: at least 1.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_object_torrent(
        self,
        *,
        Bucket: str,
        Key: str,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectTorrentOutput:
        """Returns torrent files from a bucket. BitTorrent can save you bandwidth
        when you're distributing large files.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_torrent.html

        Args:
            Bucket: The name of the bucket containing the object for which to get the torrent files.
            Key: Length: at least 1.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def get_public_access_block(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetPublicAccessBlockOutput:
        """Retrieves the `PublicAccessBlock` configuration for an Amazon S3 bucket.
        This operation returns the bucket-level configuration only.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_public_access_block.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you want to retrieve.
        """

    def head_bucket(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.HeadBucketOutput:
        """You can use this operation to determine if a bucket exists and if you have
        permission to access it. The action returns a `200 OK` HTTP status code if
        the bucket exists and you have permission to access it.

        Raises NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/head_bucket.html
        """

    def head_object(
        self,
        *,
        Bucket: str,
        Key: str,
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
    ) -> responses.HeadObjectOutput:
        """The `HEAD` operation retrieves metadata from an object without returning
        the object itself. This operation is useful if you're interested only in an
        object's metadata.

        Raises NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/head_object.html

        Args:
            Key: Length: at least 1.
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
        """

    def list_bucket_analytics_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketAnalyticsConfigurationsOutput:
        """Lists the analytics configurations for the bucket. The bucket owner has
        this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_analytics_configurations.html

        Args:
            Bucket: The name of the bucket from which analytics configurations are retrieved.
            ContinuationToken: The `ContinuationToken` that represents a placeholder from where this request should begin.
        """

    def list_bucket_intelligent_tiering_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketIntelligentTieringConfigurationsOutput:
        """Lists the S3 Intelligent-Tiering configuration from the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_intelligent_tiering_configurations.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
            ContinuationToken: The `ContinuationToken` that represents a placeholder from where this request should begin.
        """

    def list_bucket_inventory_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketInventoryConfigurationsOutput:
        """Returns a list of S3 Inventory configurations for the bucket. You can have
        up to 1,000 inventory configurations per bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_inventory_configurations.html

        Args:
            Bucket: The name of the bucket containing the inventory configurations to retrieve.
            ContinuationToken: The marker used to continue an inventory configuration listing that has been truncated.
        """

    def list_bucket_metrics_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketMetricsConfigurationsOutput:
        """Lists the metrics configurations for the bucket. The metrics
        configurations are only for the request metrics of the bucket and do not
        provide information on daily storage metrics.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_metrics_configurations.html

        Args:
            Bucket: The name of the bucket containing the metrics configurations to retrieve.
            ContinuationToken: The marker that is used to continue a metrics configuration listing that has been truncated.
        """

    def list_buckets(
        self,
        *,
        MaxBuckets: int = ...,
        ContinuationToken: str = ...,
        Prefix: str = ...,
        BucketRegion: str = ...,
    ) -> responses.ListBucketsOutput:
        """Returns a list of all buckets owned by the authenticated sender of the
        request. To grant IAM permission to use this operation, you must add the
        `s3:ListAllMyBuckets` policy action.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_buckets.html

        Args:
            MaxBuckets: Maximum number of buckets to be returned in response. Range: 1 to 10000.
            ContinuationToken: `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
            Prefix: Limits the response to bucket names that begin with the specified bucket name prefix.
            BucketRegion: Limits the response to buckets that are located in the specified Amazon Web Services Region.
        """

    def list_directory_buckets(
        self,
        *,
        ContinuationToken: str = ...,
        MaxDirectoryBuckets: int = ...,
    ) -> responses.ListDirectoryBucketsOutput:
        """Returns a list of all Amazon S3 directory buckets owned by the
        authenticated sender of the request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_directory_buckets.html

        Args:
            ContinuationToken: `ContinuationToken` indicates to Amazon S3 that the list is being continued on buckets in this account with a token. Length: at most 1024.
            MaxDirectoryBuckets: Maximum number of buckets to be returned in response. Range: 0 to 1000.
        """

    def list_multipart_uploads(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.ListMultipartUploadsOutput:
        """This operation lists in-progress multipart uploads in a bucket. An
        in-progress multipart upload is a multipart upload that has been initiated by
        the `CreateMultipartUpload` request, but has not yet been completed or
        aborted.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_multipart_uploads.html

        Args:
            Bucket: The name of the bucket to which the multipart upload was initiated.
            Delimiter: Character you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            KeyMarker: Specifies the multipart upload after which listing should begin.
            MaxUploads: Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body.
            Prefix: Lists in-progress uploads only for those keys that begin with the specified prefix.
            UploadIdMarker: Together with key-marker, specifies the multipart upload after which listing should begin.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def list_object_annotations(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        MaxAnnotationResults: int = ...,
        AnnotationPrefix: str = ...,
        ContinuationToken: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListObjectAnnotationsOutput:
        """Lists the annotations attached to an Amazon S3 object. Results are
        paginated, with a maximum of 1,000 annotations per object.

        Raises NoSuchBucket, NoSuchKey, InvalidPrefix.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_object_annotations.html

        Args:
            Key: Length: at least 1.
            MaxAnnotationResults: The maximum number of annotations to return in the response. Range: 1 to 1000.
            AnnotationPrefix: Filter results to annotations whose name begins with the specified prefix.
            ContinuationToken: Continuation token returned by a previous request to retrieve the next page.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def list_object_versions(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
    ) -> responses.ListObjectVersionsOutput:
        """Returns metadata about all versions of the objects in a bucket. You can
        also use request parameters as selection criteria to return metadata about a
        subset of all the object versions.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_object_versions.html

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

    def list_objects(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
    ) -> responses.ListObjectsOutput:
        """Returns some or all (up to 1,000) of the objects in a bucket. You can use
        the request parameters as selection criteria to return a subset of the
        objects in a bucket.

        Raises NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_objects.html

        Args:
            Bucket: The name of the bucket containing the objects.
            Delimiter: A delimiter is a character that you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            Marker: Marker is where you want Amazon S3 to start listing from.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
        """

    def list_objects_v2(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        ContinuationToken: str = ...,
        FetchOwner: bool = ...,
        StartAfter: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
    ) -> responses.ListObjectsV2Output:
        """Returns some or all (up to 1,000) of the objects in a bucket with each
        request. You can use the request parameters as selection criteria to return a
        subset of the objects in a bucket.

        Raises NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_objects_v2.html

        Args:
            Bucket: Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            Delimiter: A delimiter is a character that you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            ContinuationToken: `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
            FetchOwner: The owner field is not present in `ListObjectsV2` by default.
            StartAfter: StartAfter is where you want Amazon S3 to start listing from.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request in V2 style.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
        """

    def list_parts(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> responses.ListPartsOutput:
        """Lists the parts that have been uploaded for a specific multipart upload.
        To use this operation, you must provide the `upload ID` in the request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_parts.html

        Args:
            Bucket: The name of the bucket to which the parts are being uploaded.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            UploadId: Upload ID identifying the multipart upload whose parts are being listed.
            MaxParts: Sets the maximum number of parts to return.
            PartNumberMarker: Specifies the part after which listing should begin.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object.
            SSECustomerKey: The server-side encryption (SSE) customer managed key.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key.
        """

    def put_bucket_abac(
        self,
        *,
        Bucket: str,
        AbacStatus: views.AbacStatusLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Sets the attribute-based access control (ABAC) property of the general
        purpose bucket. You must have `s3:PutBucketABAC` permission to perform this
        action.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_abac.html

        Args:
            Bucket: The name of the general purpose bucket.
            AbacStatus: The ABAC status of the general purpose bucket.
            ContentMD5: The MD5 hash of the `PutBucketAbac` request body.
            ChecksumAlgorithm: Indicates the algorithm that you want Amazon S3 to use to create the checksum.
            ExpectedBucketOwner: The Amazon Web Services account ID of the general purpose bucket's owner.
        """

    def put_bucket_accelerate_configuration(
        self,
        *,
        Bucket: str,
        AccelerateConfiguration: views.AccelerateConfigurationLike,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> EmptyOutput:
        """Sets the accelerate configuration of an existing bucket. The bucket owner
        has this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_accelerate_configuration.html

        Args:
            AccelerateConfiguration: Container for setting the transfer acceleration state.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
        """

    def put_bucket_acl(
        self,
        *,
        Bucket: str,
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
    ) -> EmptyOutput:
        """Sets the permissions on an existing bucket using access control lists
        (ACL).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_acl.html

        Args:
            Bucket: The bucket to which to apply the ACL.
            ACL: The canned ACL to apply to the bucket.
            AccessControlPolicy: Contains the elements that set the ACL permissions for an object per grantee.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            GrantFullControl: Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
            GrantRead: Allows grantee to list the objects in the bucket.
            GrantReadACP: Allows grantee to read the bucket ACL.
            GrantWrite: Allows grantee to create new objects in the bucket.
            GrantWriteACP: Allows grantee to write the ACL for the applicable bucket.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        AnalyticsConfiguration: views.AnalyticsConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Sets an analytics configuration for the bucket (specified by the analytics
        configuration ID). The bucket owner has this permission by default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_analytics_configuration.html

        Args:
            Bucket: The name of the bucket to which an analytics configuration is stored.
            AnalyticsConfiguration: The configuration and any analyses for the analytics filter.
        """

    def put_bucket_cors(
        self,
        *,
        Bucket: str,
        CORSConfiguration: views.CORSConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the `cors` configuration for your bucket. By default, the bucket
        owner has this permission and can grant it to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_cors.html

        Args:
            Bucket: Specifies the bucket impacted by the `cors`configuration.
            CORSConfiguration: Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_bucket_encryption(
        self,
        *,
        Bucket: str,
        ServerSideEncryptionConfiguration: views.ServerSideEncryptionConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This operation configures default encryption and Amazon S3 Bucket Keys for
        an existing bucket. By default, all buckets have a default encryption
        configuration that uses server-side encryption with Amazon S3 managed keys
        (SSE-S3).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_encryption.html

        Args:
            Bucket: Specifies default encryption for a bucket using server-side encryption with different key options.
            ServerSideEncryptionConfiguration: Specifies the default server-side-encryption configuration.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the server-side encryption configuration.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
        """

    def put_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        IntelligentTieringConfiguration: views.IntelligentTieringConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Puts a S3 Intelligent-Tiering configuration to the specified bucket. You
        can have up to 1,000 S3 Intelligent-Tiering configurations per bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_intelligent_tiering_configuration.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
            Id: The ID used to identify the S3 Intelligent-Tiering configuration.
            IntelligentTieringConfiguration: Container for S3 Intelligent-Tiering configuration.
        """

    def put_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        InventoryConfiguration: views.InventoryConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This implementation of the `PUT` action adds an S3 Inventory configuration
        (identified by the inventory ID) to the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_inventory_configuration.html

        Args:
            Bucket: The name of the bucket where the inventory configuration will be stored.
        """

    @deprecated("AWS has deprecated this operation.")
    def put_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        LifecycleConfiguration: views.LifecycleConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Creates a new lifecycle configuration for the bucket or replaces an
        existing lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_lifecycle.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: For requests made using the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is calculated automatically.
        """

    def put_bucket_lifecycle_configuration(
        self,
        *,
        Bucket: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        LifecycleConfiguration: views.BucketLifecycleConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        TransitionDefaultMinimumObjectSize: (
            literals.TransitionDefaultMinimumObjectSize
        ) = ...,
    ) -> responses.PutBucketLifecycleConfigurationOutput:
        """Creates a new lifecycle configuration for the bucket or replaces an
        existing lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_lifecycle_configuration.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            LifecycleConfiguration: Container for lifecycle rules.
            TransitionDefaultMinimumObjectSize: Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        """

    def put_bucket_logging(
        self,
        *,
        Bucket: str,
        BucketLoggingStatus: views.BucketLoggingStatusLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Set the logging parameters for a bucket and to specify permissions for who
        can view and modify the logging parameters. All logs are saved to buckets in
        the same Amazon Web Services Region as the source bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_logging.html

        Args:
            Bucket: The name of the bucket for which to set the logging parameters.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The MD5 hash of the `PutBucketLogging` request body.
        """

    def put_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        MetricsConfiguration: views.MetricsConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Sets a metrics configuration (specified by the metrics configuration ID)
        for the bucket. You can have up to 1,000 metrics configurations per bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_metrics_configuration.html
        """

    @deprecated("AWS has deprecated this operation.")
    def put_bucket_notification(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: views.NotificationConfigurationDeprecatedLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """No longer used, see the PutBucketNotificationConfiguration operation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_notification.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The MD5 hash of the `PutPublicAccessBlock` request body.
        """

    def put_bucket_notification_configuration(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: views.NotificationConfigurationLike,
        ExpectedBucketOwner: str = ...,
        SkipDestinationValidation: bool = ...,
    ) -> EmptyOutput:
        """Enables notifications of specified events for a bucket. By default, your
        bucket has no event notifications configured.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_notification_configuration.html

        Args:
            NotificationConfiguration: A container for specifying the notification configuration of the bucket.
            SkipDestinationValidation: Skips validation of Amazon SQS, Amazon SNS, and Lambda destinations.
        """

    def put_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        OwnershipControls: views.OwnershipControlsLike,
        ContentMD5: str = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> EmptyOutput:
        """Creates or modifies `OwnershipControls` for an Amazon S3 bucket. To use
        this operation, you must have the `s3:PutBucketOwnershipControls` permission.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_ownership_controls.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose `OwnershipControls` you want to set.
            OwnershipControls: The `OwnershipControls` (BucketOwnerEnforced, BucketOwnerPreferred, or ObjectWriter) that you want to apply to this Amazon S3 bucket.
            ContentMD5: The MD5 hash of the `OwnershipControls` request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def put_bucket_policy(
        self,
        *,
        Bucket: str,
        Policy: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ConfirmRemoveSelfBucketAccess: bool = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Applies an Amazon S3 bucket policy to an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_policy.html

        Args:
            Policy: The bucket policy as a JSON document.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ConfirmRemoveSelfBucketAccess: Set this parameter to true to confirm that you want to remove your permissions to change this bucket policy in the future.
            ContentMD5: The MD5 hash of the request body.
        """

    def put_bucket_replication(
        self,
        *,
        Bucket: str,
        ReplicationConfiguration: views.ReplicationConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Token: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Creates a replication configuration or replaces an existing one.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_replication.html

        Args:
            ReplicationConfiguration: A container for replication rules.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            Token: A token to allow Object Lock to be enabled for an existing bucket.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_bucket_request_payment(
        self,
        *,
        Bucket: str,
        RequestPaymentConfiguration: views.RequestPaymentConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the request payment configuration for a bucket. By default, the
        bucket owner pays for downloads from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_request_payment.html

        Args:
            RequestPaymentConfiguration: Container for Payer.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_bucket_tagging(
        self,
        *,
        Bucket: str,
        Tagging: views.TaggingLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the tags for a general purpose bucket if attribute based access
        control (ABAC) is not enabled for the bucket. The bucket owner has this
        permission by default and can grant this permission to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_tagging.html

        Args:
            Tagging: Container for the `TagSet` and `Tag` elements.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_bucket_versioning(
        self,
        *,
        Bucket: str,
        VersioningConfiguration: views.VersioningConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the versioning state of an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_versioning.html

        Args:
            VersioningConfiguration: Container for setting the versioning state.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            MFA: The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
            ContentMD5: >The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_bucket_website(
        self,
        *,
        Bucket: str,
        WebsiteConfiguration: views.WebsiteConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the configuration of the website that is specified in the `website`
        subresource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_website.html

        Args:
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the request when you use the SDK.
            ContentMD5: The Base64 encoded 128-bit `MD5` digest of the data.
        """

    def put_object(
        self,
        *,
        Bucket: str,
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
    ) -> responses.PutObjectOutput:
        """Adds an object to a bucket.

        Raises InvalidRequest, InvalidWriteOffset, TooManyParts,
        EncryptionTypeMismatch.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object.html

        Args:
            Bucket: The bucket name to which the PUT action was initiated.
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
        """

    def put_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
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
    ) -> responses.PutObjectAclOutput:
        """Uses the `acl` subresource to set the access control list (ACL)
        permissions for a new or existing object in an S3 bucket.

        Raises NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_acl.html

        Args:
            Bucket: The bucket name that contains the object to which you want to attach the ACL.
            Key: Key for which the PUT action was initiated. Length: at least 1.
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
        """

    def put_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        AnnotationPayload: StreamingBlobInput,
        VersionId: str = ...,
        ObjectIfMatch: str = ...,
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
        ContentMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectAnnotationOutput:
        """Attaches an annotation to an Amazon S3 object. An annotation is a named
        payload of 1 byte to 1 MiB that you can associate with a specific object or
        object version.

        Raises NoSuchBucket, NoSuchKey, InvalidRequest, AnnotationNameTooLong,
        AnnotationLimitExceeded, InvalidAnnotationName, UnsupportedMediaType.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_annotation.html

        Args:
            Key: Length: at least 1.
            VersionId: The version ID of the object to attach the annotation to.
            ObjectIfMatch: If specified, the operation only succeeds if the object's ETag matches the provided value.
            ChecksumAlgorithm: The checksum algorithm to use.
            ChecksumCRC32: Base64-encoded CRC32 checksum of the annotation payload.
            ChecksumCRC32C: Base64-encoded CRC32C checksum of the annotation payload.
            ChecksumCRC64NVME: Base64-encoded CRC64NVME checksum of the annotation payload.
            ChecksumSHA1: Base64-encoded SHA1 checksum of the annotation payload.
            ChecksumSHA256: Base64-encoded SHA256 checksum of the annotation payload.
            ChecksumSHA512: Base64-encoded SHA512 checksum of the annotation payload.
            ChecksumMD5: Base64-encoded MD5 checksum of the annotation payload.
            ChecksumXXHASH64: Base64-encoded XXHASH64 checksum of the annotation payload.
            ChecksumXXHASH3: Base64-encoded XXHASH3 checksum of the annotation payload.
            ChecksumXXHASH128: Base64-encoded XXHASH128 checksum of the annotation payload.
            ContentMD5: Base64-encoded MD5 digest of the message.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
        """

    def put_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        LegalHold: views.ObjectLockLegalHoldLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        VersionId: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectLegalHoldOutput:
        """Applies a legal hold configuration to the specified object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_legal_hold.html

        Args:
            Bucket: The bucket name containing the object that you want to place a legal hold on.
            Key: The key name for the object that you want to place a legal hold on. Length: at least 1.
            LegalHold: Container element for the legal hold configuration you want to apply to the specified object.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            VersionId: The version ID of the object that you want to place a legal hold on.
            ContentMD5: The MD5 hash for the request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def put_object_lock_configuration(
        self,
        *,
        Bucket: str,
        ObjectLockConfiguration: views.ObjectLockConfigurationLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        Token: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectLockConfigurationOutput:
        """Places an Object Lock configuration on the specified bucket. The rule
        specified in the Object Lock configuration will be applied by default to
        every new object placed in the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_lock_configuration.html

        Args:
            Bucket: The bucket whose Object Lock configuration you want to create or replace.
            ObjectLockConfiguration: The Object Lock configuration that you want to apply to the specified bucket.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            Token: A token to allow Object Lock to be enabled for an existing bucket.
            ContentMD5: The MD5 hash for the request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def put_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        Retention: views.ObjectLockRetentionLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        VersionId: str = ...,
        BypassGovernanceRetention: bool = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectRetentionOutput:
        """Places an Object Retention configuration on an object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_retention.html

        Args:
            Bucket: The bucket name that contains the object you want to apply this Object Retention configuration to.
            Key: The key name for the object that you want to apply this Object Retention configuration to. Length: at least 1.
            Retention: The container element for the Object Retention configuration.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            VersionId: The version ID for the object that you want to apply this Object Retention configuration to.
            BypassGovernanceRetention: Indicates whether this action should bypass Governance-mode restrictions.
            ContentMD5: The MD5 hash for the request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def put_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        Tagging: views.TaggingLike,
        VersionId: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.PutObjectTaggingOutput:
        """Sets the supplied tag-set to an object that already exists in a bucket. By
        default, the bucket owner has this permission and can grant this permission
        to others.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_tagging.html

        Args:
            Bucket: The bucket name containing the object.
            Key: Name of the object key. Length: at least 1.
            Tagging: Container for the `TagSet` and `Tag` elements
            VersionId: The versionId of the object that the tag-set will be added to.
            ContentMD5: The MD5 hash for the request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the tagging object request.
        """

    def put_public_access_block(
        self,
        *,
        Bucket: str,
        PublicAccessBlockConfiguration: views.PublicAccessBlockConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Creates or modifies the `PublicAccessBlock` configuration for an Amazon S3
        bucket. To use this operation, you must have the
        `s3:PutBucketPublicAccessBlock` permission.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_public_access_block.html

        Args:
            Bucket: The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you want to set.
            PublicAccessBlockConfiguration: The `PublicAccessBlock` configuration that you want to apply to this Amazon S3 bucket.
            ContentMD5: The MD5 hash of the `PutPublicAccessBlock` request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def rename_object(
        self,
        *,
        Bucket: str,
        Key: str,
        RenameSource: str,
        DestinationIfMatch: str = ...,
        DestinationIfNoneMatch: str = ...,
        DestinationIfModifiedSince: TimestampInput = ...,
        DestinationIfUnmodifiedSince: TimestampInput = ...,
        SourceIfMatch: str = ...,
        SourceIfNoneMatch: str = ...,
        SourceIfModifiedSince: TimestampInput = ...,
        SourceIfUnmodifiedSince: TimestampInput = ...,
        ClientToken: str = ...,
    ) -> responses.RenameObjectOutput:
        """Renames an existing object in a directory bucket that uses the S3 Express
        One Zone storage class.

        Raises IdempotencyParameterMismatch.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/rename_object.html

        Args:
            Bucket: The bucket name of the directory bucket containing the object.
            Key: Key name of the object to rename. Length: at least 1.
            RenameSource: Specifies the source for the rename operation. Pattern: `\\/?.+\\/.+`.
            DestinationIfMatch: Renames the object only if the ETag (entity tag) value provided during the operation matches the ETag of the object in S3.
            DestinationIfNoneMatch: Renames the object only if the destination does not already exist in the specified directory bucket.
            DestinationIfModifiedSince: Renames the object if the destination exists and if it has been modified since the specified time.
            DestinationIfUnmodifiedSince: Renames the object if it hasn't been modified since the specified time.
            SourceIfMatch: Renames the object if the source exists and if its entity tag (ETag) matches the specified ETag.
            SourceIfNoneMatch: Renames the object if the source exists and if its entity tag (ETag) is different than the specified ETag.
            SourceIfModifiedSince: Renames the object if the source exists and if it has been modified since the specified time.
            SourceIfUnmodifiedSince: Renames the object if the source exists and hasn't been modified since the specified time.
            ClientToken: A unique string with a max of 64 ASCII characters in the ASCII range of 33 - 126.
        """

    def restore_object(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RestoreRequest: views.RestoreRequestLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.RestoreObjectOutput:
        """Restores an archived copy of an object back into Amazon S3. This
        functionality is not supported for Amazon S3 on Outposts.

        Raises ObjectAlreadyInActiveTierError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/restore_object.html

        Args:
            Bucket: The bucket name containing the object to restore.
            Key: Object key for which the action was initiated. Length: at least 1.
            VersionId: VersionId used to reference a specific version of the object.
            RestoreRequest: Container for restore job parameters.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use the SDK.
        """

    def select_object_content(
        self,
        *,
        Bucket: str,
        Key: str,
        Expression: str,
        ExpressionType: literals.ExpressionType,
        InputSerialization: views.InputSerializationLike,
        OutputSerialization: views.OutputSerializationLike,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestProgress: views.RequestProgressLike = ...,
        ScanRange: views.ScanRangeLike = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.SelectObjectContentOutput:
        """This action filters the contents of an Amazon S3 object based on a simple
        structured query language (SQL) statement.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/select_object_content.html

        Args:
            Bucket: The S3 bucket.
            Key: Length: at least 1.
            Expression: The expression that is used to query the object.
            ExpressionType: The type of the provided expression (for example, SQL).
            InputSerialization: Describes the format of the data in the object that is being queried.
            OutputSerialization: Describes the format of the data that you want Amazon S3 to return in response.
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object.
            SSECustomerKey: The server-side encryption (SSE) customer managed key.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key.
            RequestProgress: Specifies if periodic request progress information should be enabled.
            ScanRange: Specifies the byte range of the object to get the records from.
        """

    def update_bucket_metadata_annotation_table_configuration(
        self,
        *,
        Bucket: str,
        AnnotationTableConfiguration: views.AnnotationTableConfigurationUpdatesLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Updates the annotation table configuration for an Amazon S3 bucket's
        metadata configuration. Use this operation to enable or disable the
        annotation table, or to update its associated IAM role.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_bucket_metadata_annotation_table_configuration.html

        Args:
            AnnotationTableConfiguration: The annotation table configuration updates to apply.
            ContentMD5: Base64-encoded MD5 digest of the message body.
            ChecksumAlgorithm: Checksum algorithm for the request payload.
        """

    def update_bucket_metadata_inventory_table_configuration(
        self,
        *,
        Bucket: str,
        InventoryTableConfiguration: views.InventoryTableConfigurationUpdatesLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Enables or disables a live inventory table for an S3 Metadata
        configuration on a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_bucket_metadata_inventory_table_configuration.html

        Args:
            Bucket: The general purpose bucket that corresponds to the metadata configuration that you want to enable or disable an inventory table for.
            InventoryTableConfiguration: The contents of your inventory table configuration.
            ContentMD5: The `Content-MD5` header for the inventory table configuration.
            ChecksumAlgorithm: The checksum algorithm to use with your inventory table configuration.
            ExpectedBucketOwner: The expected owner of the general purpose bucket that corresponds to the metadata table configuration that you want to enable or disable an inventory table for.
        """

    def update_bucket_metadata_journal_table_configuration(
        self,
        *,
        Bucket: str,
        JournalTableConfiguration: views.JournalTableConfigurationUpdatesLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Enables or disables journal table record expiration for an S3 Metadata
        configuration on a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_bucket_metadata_journal_table_configuration.html

        Args:
            Bucket: The general purpose bucket that corresponds to the metadata configuration that you want to enable or disable journal table record expiration for.
            JournalTableConfiguration: The contents of your journal table configuration.
            ContentMD5: The `Content-MD5` header for the journal table configuration.
            ChecksumAlgorithm: The checksum algorithm to use with your journal table configuration.
            ExpectedBucketOwner: The expected owner of the general purpose bucket that corresponds to the metadata table configuration that you want to enable or disable journal table record expiration for.
        """

    def update_object_encryption(
        self,
        *,
        Bucket: str,
        Key: str,
        ObjectEncryption: views.ObjectEncryptionLike,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> responses.UpdateObjectEncryptionResponse:
        """Updates the server-side encryption type of an existing encrypted object in
        a general purpose bucket.

        Raises NoSuchKey, InvalidRequest, AccessDenied.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_object_encryption.html

        Args:
            Bucket: The name of the general purpose bucket that contains the specified object key name.
            Key: The key name of the object that you want to update the server-side encryption type for. Length: at least 1.
            ObjectEncryption: The updated server-side encryption type for this object.
            VersionId: The version ID of the object that you want to update the server-side encryption type for.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            ContentMD5: The MD5 hash for the request body.
            ChecksumAlgorithm: Indicates the algorithm used to create the checksum for the object when you use an Amazon Web Services SDK.
        """

    def upload_part(
        self,
        *,
        Bucket: str,
        Key: str,
        PartNumber: int,
        UploadId: str,
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
    ) -> responses.UploadPartOutput:
        """Uploads a part in a multipart upload. You must initiate a multipart upload
        (see CreateMultipartUpload) before you can upload any part.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_part.html

        Args:
            Bucket: The name of the bucket to which the multipart upload was initiated.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            PartNumber: Part number of part being uploaded.
            UploadId: Upload ID identifying the multipart upload whose part is being uploaded.
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
        """

    def upload_part_copy(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySource,
        Key: str,
        PartNumber: int,
        UploadId: str,
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
    ) -> responses.UploadPartCopyOutput:
        """Uploads a part by copying data from an existing object as data source. To
        specify the data source, you add the request header `x-amz-copy-source` in
        your request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_part_copy.html

        Args:
            CopySource: Specifies the source object for the copy operation. By default, `x-amz-copy-source` identifies the current version of the source object to copy. Pattern: `\\/?.+\\/.+`.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            PartNumber: Part number of part being copied.
            UploadId: Upload ID identifying the multipart upload whose part is being copied.
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
        """

    def write_get_object_response(
        self,
        *,
        RequestRoute: str,
        RequestToken: str,
        Body: StreamingBlobInput = ...,
        StatusCode: int = ...,
        ErrorCode: str = ...,
        ErrorMessage: str = ...,
        AcceptRanges: str = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentRange: str = ...,
        ContentType: str = ...,
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
        DeleteMarker: bool = ...,
        ETag: str = ...,
        Expires: TimestampInput = ...,
        Expiration: str = ...,
        LastModified: TimestampInput = ...,
        MissingMeta: int = ...,
        Metadata: dict[str, str] = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        PartsCount: int = ...,
        ReplicationStatus: literals.ReplicationStatus = ...,
        RequestCharged: literals.RequestCharged = ...,
        Restore: str = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        SSECustomerAlgorithm: str = ...,
        SSEKMSKeyId: str = ...,
        SSECustomerKeyMD5: str = ...,
        StorageClass: literals.StorageClass = ...,
        TagCount: int = ...,
        VersionId: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> EmptyOutput:
        """Passes transformed objects to a `GetObject` operation when using Object
        Lambda access points.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/write_get_object_response.html

        Args:
            RequestRoute: Route prefix to the HTTP URL generated.
            RequestToken: A single use encrypted token that maps `WriteGetObjectResponse` to the end user `GetObject` request.
            Body: The object data.
            StatusCode: The integer status code for an HTTP response of a corresponding `GetObject` request.
            ErrorCode: A string that uniquely identifies an error condition.
            ErrorMessage: Contains a generic description of the error condition.
            AcceptRanges: Indicates that a range of bytes was specified.
            CacheControl: Specifies caching behavior along the request/reply chain.
            ContentDisposition: Specifies presentational information for the object.
            ContentEncoding: Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
            ContentLength: The size of the content body in bytes.
            ContentRange: The portion of the object returned in the response.
            ContentType: A standard MIME type describing the format of the object data.
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
            DeleteMarker: Specifies whether an object stored in Amazon S3 is (`true`) or is not (`false`) a delete marker.
            ETag: An opaque identifier assigned by a web server to a specific version of a resource found at a URL.
            Expires: The date and time at which the object is no longer cacheable.
            Expiration: If the object expiration is configured (see PUT Bucket lifecycle), the response includes this header.
            LastModified: The date and time that the object was last modified.
            MissingMeta: Set to the number of metadata entries not returned in `x-amz-meta` headers.
            Metadata: A map of metadata to store with the object in S3.
            ObjectLockMode: Indicates whether an object stored in Amazon S3 has Object Lock enabled.
            ObjectLockLegalHoldStatus: Indicates whether an object stored in Amazon S3 has an active legal hold.
            ObjectLockRetainUntilDate: The date and time when Object Lock is configured to expire.
            ReplicationStatus: Indicates if request involves bucket that is either a source or destination in a Replication rule.
            RequestCharged: If present, indicates that the requester was successfully charged for the request.
            Restore: Provides information about object restoration operation and expiration time of the restored object copy.
            ServerSideEncryption: The server-side encryption algorithm used when storing requested object in Amazon S3 or Amazon FSx.
            SSECustomerAlgorithm: Encryption algorithm used if server-side encryption with a customer-provided encryption key was specified for object stored in Amazon S3.
            SSEKMSKeyId: If present, specifies the ID (Key ID, Key ARN, or Key Alias) of the Amazon Web Services Key Management Service (Amazon Web Services KMS) symmetric encryption customer managed key that was used for stored in Amazon S3 object.
            SSECustomerKeyMD5: 128-bit MD5 digest of customer-provided encryption key used in Amazon S3 to encrypt data stored in S3.
            VersionId: An ID used to reference a specific version of the object.
            BucketKeyEnabled: Indicates whether the object stored in Amazon S3 uses an S3 bucket key for server-side encryption with Amazon Web Services KMS (SSE-KMS).
        """

    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: dict[str, Any] | None = None,
        Conditions: list[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost:
        """Return a URL and form fields. Anyone can post with them for `ExpiresIn`
        seconds.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/generate_presigned_post.html

        Args:
            Bucket: The name of the bucket.
            Key: The key of the object in the bucket.
            Fields: Fields of the form with their values, e.g. `{"acl": "public-read"}`.
            Conditions: Conditions on the fields, e.g. `["content-length-range", 1, 1000]`.
            ExpiresIn: The number of seconds for which the URL is valid.
        """

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_file.html

        Args:
            Filename: The path of the local file.
            Bucket: The name of the bucket.
            Key: The key of the object in the bucket.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file. A large one comes in parts, by several
        threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/download_file.html

        Args:
            Bucket: The name of the bucket.
            Key: The key of the object in the bucket.
            Filename: The path of the local file.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def copy(
        self,
        CopySource: CopySource,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object inside S3. A large one is copied in parts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/copy.html

        Args:
            CopySource: The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`.
            Bucket: The name of the bucket.
            Key: The key of the object in the bucket.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            SourceClient: The client for requests about the source, e.g. one of another region.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_fileobj.html

        Args:
            Fileobj: A file-like object that is open in binary mode.
            Bucket: The name of the bucket.
            Key: The key of the object in the bucket.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/download_fileobj.html

        Args:
            Bucket: The name of the bucket.
            Key: The key of the object in the bucket.
            Fileobj: A file-like object that is open in binary mode.
            ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
            Callback: A function that gets the number of bytes of each part that is done.
            Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_buckets"],
    ) -> paginators.ListBucketsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_buckets".
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_directory_buckets"],
    ) -> paginators.ListDirectoryBucketsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_multipart_uploads"],
    ) -> paginators.ListMultipartUploadsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_object_annotations"],
    ) -> paginators.ListObjectAnnotationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_object_versions"],
    ) -> paginators.ListObjectVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_objects"],
    ) -> paginators.ListObjectsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_objects_v2"],
    ) -> paginators.ListObjectsV2Paginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_parts"],
    ) -> paginators.ListPartsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_buckets".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["bucket_exists"],
    ) -> waiters.BucketExistsWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "bucket_exists".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["bucket_not_exists"],
    ) -> waiters.BucketNotExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["object_exists"],
    ) -> waiters.ObjectExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["object_not_exists"],
    ) -> waiters.ObjectNotExistsWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "bucket_exists".
        """
