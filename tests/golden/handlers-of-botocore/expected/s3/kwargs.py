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
    Bucket: Required[str]
    Key: Required[str]
    Fields: dict[str, Any] | None
    Conditions: list[Any] | None
    ExpiresIn: int


class S3UploadFileKwargs(TypedDict, closed=True):
    Filename: str | PathLike[str]
    Bucket: str
    Key: str
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class S3DownloadFileKwargs(TypedDict, closed=True):
    Bucket: str
    Key: str
    Filename: str | PathLike[str]
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class S3CopyKwargs(TypedDict, total=False, closed=True):
    CopySource: Required[CopySource]
    Bucket: Required[str]
    Key: Required[str]
    ExtraArgs: dict[str, Any] | None
    Callback: TransferCallback | None
    SourceClient: TransferSource | None
    Config: TransferOptions | None


class S3UploadFileobjKwargs(TypedDict, closed=True):
    Fileobj: SupportsRead
    Bucket: str
    Key: str
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]


class S3DownloadFileobjKwargs(TypedDict, closed=True):
    Bucket: str
    Key: str
    Fileobj: SupportsWrite
    ExtraArgs: NotRequired[dict[str, Any] | None]
    Callback: NotRequired[TransferCallback | None]
    Config: NotRequired[TransferOptions | None]
