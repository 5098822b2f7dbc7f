"""The methods that botocore and boto3 write by hand and add to classes that they make.

`hand_written.py` reads them into the classes that are generated: it understands names, `|`,
subscripts, `Literal` and `...` in annotations. The clients' come from botocore/signers.py and
boto3/s3/inject.py, the resources' from the latter.
"""

from os import PathLike
from typing import Any

from ..additions import (
    PresignedPost,
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from ..values import CopySource

class S3Client:
    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        # botocore calls `copy` of both. A list of dicts and lists would be a list[object].
        Fields: dict[str, Any] | None = None,
        Conditions: list[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost:
        """A URL and form fields with which anyone can post the object for `ExpiresIn` seconds."""

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file, in parts and threads where it is large."""

    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file, in parts and threads where it is large."""

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
        """Copy an object inside S3, in parts where it is large."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload what a binary file-like object reads."""

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

class RDSClient:
    def generate_db_auth_token(
        self,
        DBHostname: str,
        Port: int | str,
        DBUsername: str,
        Region: str | None = None,
    ) -> str:
        """A password, for 15 minutes, that IAM credentials sign."""

class DSQLClient:
    def generate_db_connect_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str:
        """A password to connect with, for `ExpiresIn` seconds."""

    def generate_db_connect_admin_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str:
        """A password to connect with as the admin, for `ExpiresIn` seconds."""

class S3Bucket:
    def load(self) -> None:
        """Find the bucket among `list_buckets`, for its creation date."""

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file, in parts and threads where it is large."""

    def download_file(
        self,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file, in parts and threads where it is large."""

    def copy(
        self,
        CopySource: CopySource,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object into this bucket, in parts where it is large."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload what a binary file-like object reads."""

    def download_fileobj(
        self,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object."""

class S3Object:
    def upload_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file, in parts and threads where it is large."""

    def download_file(
        self,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a file, in parts and threads where it is large."""

    def copy(
        self,
        CopySource: CopySource,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy another object to this one, in parts where it is large."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload what a binary file-like object reads."""

    def download_fileobj(
        self,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download the object into a binary file-like object."""

class S3ObjectSummary:
    def load(self) -> None:
        """Read the attributes anew, by `head_object`."""
