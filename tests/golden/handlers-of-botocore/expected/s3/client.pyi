"""The client of Example S3 (2024-05-01)."""

from os import PathLike
from typing import Any

from botocore.client import BaseClient

from boto_types._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from boto_types.s3 import errors, responses
from boto_types.values import CopySource, EmptyOutput, PresignedPost, StreamingBlobInput

class S3Client(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/s3.html

    Example:
        client = boto3.client("s3")

    - Requests to fill in: `boto_types.s3.requests`
    - Responses: `boto_types.s3.responses`
    - Errors: `client.exceptions`, with types in `boto_types.s3.errors`
    """

    @property
    def exceptions(self) -> errors.S3Exceptions: ...
    def copy_object(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySource,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/copy_object.html"""

    def get_bucket_location(self) -> responses.GetBucketLocationOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_location.html"""

    def get_object(self) -> responses.GetObjectOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object.html"""

    def put_bucket_cors(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_cors.html"""

    def put_object(
        self,
        *,
        Bucket: str,
        Body: StreamingBlobInput = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object.html"""

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
