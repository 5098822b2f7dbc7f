"""The methods that botocore/signers.py and boto3/s3/inject.py add to S3's client and resources.

Args:
    Filename: The path of the local file.
    Fileobj: A file-like object that is open in binary mode.
    Bucket: The name of the bucket.
    Key: The key of the object in the bucket.
    CopySource: The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`.
    SourceClient: The client for requests about the source, e.g. one of another region.
    ExtraArgs: More parameters of the requests, e.g. `{"ContentType": "text/plain"}`.
    Callback: A function that gets the number of bytes of each part that is done.
    Config: The sizes of parts and the number of threads: a `boto3.s3.transfer.TransferConfig`.
    Fields: Fields of the form with their values, e.g. `{"acl": "public-read"}`.
    Conditions: Conditions on the fields, e.g. `["content-length-range", 1, 1000]`.
    ExpiresIn: The number of seconds for which the URL is valid.
    Processing: A function that changes each part before it is sent, e.g. to encrypt it.
"""

from os import PathLike
from typing import Any

from .._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from .._internal.aio.additions import PartProcessing
from ..values import CopySource, PresignedPost

class Client:
    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        # botocore calls the `copy` of both. A list of dicts and lists would be a list[object].
        Fields: dict[str, Any] | None = None,
        Conditions: list[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost:
        """Return a URL and form fields. Anyone can post with them for `ExpiresIn` seconds."""

class Transfers:
    def upload_file(
        self,
        Filename: str | PathLike[str],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads."""

    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file. A large one comes in parts, by several threads."""

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
        """Copy an object inside S3. A large one is copied in parts."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object."""

    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object."""

class AsyncTransfers:
    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
        Processing: PartProcessing | None = None,
    ) -> None:
        """Upload the content of a binary file-like object."""

class Bucket:
    def load(self) -> None:
        """Find the bucket with `list_buckets`, and read its creation date."""

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads."""

    def download_file(
        self,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file. A large one comes in parts, by several threads."""

    def copy(
        self,
        CopySource: CopySource,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object into this bucket. A large one is copied in parts."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object."""

    def download_fileobj(
        self,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object."""

class Object:
    def upload_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads."""

    def download_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a file. A large one comes in parts, by several threads."""

    def copy(
        self,
        CopySource: CopySource,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy another object to this one. A large one is copied in parts."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object."""

    def download_fileobj(
        self,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a binary file-like object."""

class ObjectSummary:
    def load(self) -> None:
        """Load the attributes with `head_object`."""
