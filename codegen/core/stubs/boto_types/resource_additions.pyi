"""Methods that boto3 writes by hand and adds to a service's resources."""

from collections.abc import Callable
from os import PathLike
from typing import Any

from boto_types.additions import SupportsWrite, TransferOptions
from boto_types.values import CopySource, SupportsRead
from botocore.client import BaseClient

# boto3/s3/inject.py
class S3BucketAdditions:
    def load(self, *args: Any, **kwargs: Any) -> None:
        """Find the bucket among `list_buckets`, for its creation date."""

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file, in parts and threads where it is large."""

    def download_file(
        self,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file, in parts and threads where it is large."""

    def copy(
        self,
        CopySource: CopySource,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        SourceClient: BaseClient | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object into this bucket, in parts where it is large."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload what a binary file-like object reads."""

    def download_fileobj(
        self,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object."""

class S3ObjectAdditions:
    def upload_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file, in parts and threads where it is large."""

    def download_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a file, in parts and threads where it is large."""

    def copy(
        self,
        CopySource: CopySource,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        SourceClient: BaseClient | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy another object to this one, in parts where it is large."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload what a binary file-like object reads."""

    def download_fileobj(
        self,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a binary file-like object."""

class S3ObjectSummaryAdditions:
    def load(self, *args: Any, **kwargs: Any) -> None:
        """Read the attributes anew, by `head_object`."""
