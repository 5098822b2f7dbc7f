"""Keyword arguments in Example S3, as TypedDicts.

An example is `S3GeneratePresignedPostKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from os import PathLike
from typing import Any

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from boto_types.values import CopySource


class S3GeneratePresignedPostKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `generate_presigned_post` of `S3`."""

    Bucket: Required[str]
    """The name of the bucket."""

    Key: Required[str]
    """The key of the object in the bucket."""

    Fields: dict[str, Any] | None
    """Fields of the form with their values, e.g. `{"acl": "public-read"}`."""

    Conditions: list[Any] | None
    """Conditions on the fields, e.g. `["content-length-range", 1, 1000]`."""

    ExpiresIn: int
    """The number of seconds for which the URL is valid."""


class S3UploadFileKwargs(TypedDict, closed=True):
    """Keyword arguments of `upload_file` of `S3`."""

    Filename: str | PathLike[str]
    """The path of the local file."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3DownloadFileKwargs(TypedDict, closed=True):
    """Keyword arguments of `download_file` of `S3`."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    Filename: str | PathLike[str]
    """The path of the local file."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3CopyKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `copy` of `S3`."""

    CopySource: Required[CopySource]
    """The object to copy, e.g. `{"Bucket": "logs", "Key": "a.txt"}`."""

    Bucket: Required[str]
    """The name of the bucket."""

    Key: Required[str]
    """The key of the object in the bucket."""

    ExtraArgs: dict[str, Any] | None
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: TransferCallback | None
    """A function that gets the number of bytes of each part that is done."""

    SourceClient: TransferSource | None
    """The client for requests about the source, e.g. one of another region."""

    Config: TransferOptions | None
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3UploadFileobjKwargs(TypedDict, closed=True):
    """Keyword arguments of `upload_fileobj` of `S3`."""

    Fileobj: SupportsRead
    """A file-like object that is open in binary mode."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""


class S3DownloadFileobjKwargs(TypedDict, closed=True):
    """Keyword arguments of `download_fileobj` of `S3`."""

    Bucket: str
    """The name of the bucket."""

    Key: str
    """The key of the object in the bucket."""

    Fileobj: SupportsWrite
    """A file-like object that is open in binary mode."""

    ExtraArgs: NotRequired[dict[str, Any] | None]
    """More parameters of the requests, e.g. `{"ContentType": "text/plain"}`."""

    Callback: NotRequired[TransferCallback | None]
    """A function that gets the number of bytes of each part that is done."""

    Config: NotRequired[TransferOptions | None]
    """The sizes of parts and the number of threads: a
    `boto3.s3.transfer.TransferConfig`."""
