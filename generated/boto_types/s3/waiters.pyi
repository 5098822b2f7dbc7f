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
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
