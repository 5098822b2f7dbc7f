"""Methods that botocore and boto3 write by hand and add to a service's client."""

from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Protocol

from boto_types.values import CopySource, SupportsRead
from botocore.client import BaseClient
from typing_extensions import TypedDict

class PresignedPost(TypedDict):
    """Where to post a form, and the fields that it must have."""

    url: str
    fields: dict[str, str]

class SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

# A protocol: with the class itself, every client would import boto3, which imports every client.
class TransferOptions(Protocol):
    """A boto3.s3.transfer.TransferConfig."""

    multipart_threshold: int
    multipart_chunksize: int
    use_threads: bool
    preferred_transfer_client: str

# botocore/signers.py, boto3/s3/inject.py
class S3Additions:
    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: Mapping[str, Any] | None = None,
        Conditions: Sequence[Mapping[str, Any] | Sequence[Any]] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost:
        """A URL and form fields with which anyone can post the object for `ExpiresIn` seconds."""

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file, in parts and threads where it is large."""

    def download_file(
        self,
        Bucket: str,
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
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        SourceClient: BaseClient | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object inside S3, in parts where it is large."""

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload what a binary file-like object reads."""

    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: Callable[[int], object] | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object."""

class RDSAdditions:
    def generate_db_auth_token(
        self,
        DBHostname: str,
        Port: int | str,
        DBUsername: str,
        Region: str | None = None,
    ) -> str:
        """A password, for 15 minutes, that IAM credentials sign."""

class DSQLAdditions:
    def generate_db_connect_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str:
        """A password to connect with, for `ExpiresIn` seconds."""

    def generate_db_connect_admin_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str:
        """A password to connect with as the admin, for `ExpiresIn` seconds."""
