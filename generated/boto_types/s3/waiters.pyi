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
        """
