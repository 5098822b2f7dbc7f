"""Waiters of Amazon Simple Storage Service."""

from botocore.waiter import Waiter

from boto_types.s3 import literals
from boto_types.values import TimestampInput, WaiterConfig

class BucketExistsWaiter(Waiter):
    """`client.get_waiter("bucket_exists")`."""

    def wait(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `head_bucket` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/waiter/BucketExists.html

        Args:
            Bucket: The bucket name. Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class BucketNotExistsWaiter(Waiter):
    """`client.get_waiter("bucket_not_exists")`."""

    def wait(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `head_bucket` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/waiter/BucketNotExists.html

        Args:
            Bucket: The bucket name. Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ObjectExistsWaiter(Waiter):
    """`client.get_waiter("object_exists")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `head_object` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/waiter/ObjectExists.html

        Args:
            Bucket: The name of the bucket that contains the object. Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            Key: The object key. Length: at least 1.
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object. If the Range is satisfiable, only the `ContentLength` is affected in the response.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data. This value is used to store the object and then it is discarded; Amazon S3 does not store the encryption key.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3 uses this header for a message integrity check to ensure that the encryption key was transmitted without error.
            RequestPayer: Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify this parameter in their requests.
            PartNumber: Part number of the object being read. This is a positive integer between 1 and 10,000.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ObjectNotExistsWaiter(Waiter):
    """`client.get_waiter("object_not_exists")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `head_object` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/waiter/ObjectNotExists.html

        Args:
            Bucket: The name of the bucket that contains the object. Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            Key: The object key. Length: at least 1.
            IfMatch: Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
            IfModifiedSince: Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
            IfNoneMatch: Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
            IfUnmodifiedSince: Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
            Range: HeadObject returns only the metadata for an object. If the Range is satisfiable, only the `ContentLength` is affected in the response.
            ResponseCacheControl: Sets the `Cache-Control` header of the response.
            ResponseContentDisposition: Sets the `Content-Disposition` header of the response.
            ResponseContentEncoding: Sets the `Content-Encoding` header of the response.
            ResponseContentLanguage: Sets the `Content-Language` header of the response.
            ResponseContentType: Sets the `Content-Type` header of the response.
            ResponseExpires: Sets the `Expires` header of the response.
            VersionId: Version ID used to reference a specific version of the object.
            SSECustomerAlgorithm: Specifies the algorithm to use when encrypting the object (for example, AES256).
            SSECustomerKey: Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data. This value is used to store the object and then it is discarded; Amazon S3 does not store the encryption key.
            SSECustomerKeyMD5: Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321. Amazon S3 uses this header for a message integrity check to ensure that the encryption key was transmitted without error.
            RequestPayer: Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify this parameter in their requests.
            PartNumber: Part number of the object being read. This is a positive integer between 1 and 10,000.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            ChecksumMode: To retrieve the checksum, this parameter must be enabled.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
