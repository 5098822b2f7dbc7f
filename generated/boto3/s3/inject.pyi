import logging
from _typeshed import Incomplete
from boto3.s3.transfer import TransferConfig
from boto_types.values import CopySource as _CopySource, SupportsRead
from botocore.client import BaseClient
from collections.abc import Callable
from os import PathLike
from typing import Any, Protocol, TypeAlias

_Attributes: TypeAlias = dict[str, Any]
_Callback: TypeAlias = Callable[[int], object]
_ExtraArgs: TypeAlias = dict[str, Any]
_Path: TypeAlias = str | PathLike[str]

class _SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

def with_current_context(hook: Incomplete = None) -> Incomplete: ...
def register_feature_id(feature_id: Incomplete) -> Incomplete: ...

logger: logging.Logger

def inject_s3_transfer_methods(
    class_attributes: _Attributes, **kwargs: Any
) -> None: ...
def inject_bucket_methods(class_attributes: _Attributes, **kwargs: Any) -> None: ...
def inject_object_methods(class_attributes: _Attributes, **kwargs: Any) -> None: ...
def inject_object_summary_methods(
    class_attributes: _Attributes, **kwargs: Any
) -> None: ...
def bucket_load(self: Incomplete, *args: Incomplete, **kwargs: Incomplete) -> None: ...
def object_summary_load(
    self: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> None: ...
def upload_file(
    self: Any,
    Filename: _Path,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def download_file(
    self: Any,
    Bucket: str,
    Key: str,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def bucket_upload_file(
    self: Any,
    Filename: _Path,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def bucket_download_file(
    self: Any,
    Key: str,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def object_upload_file(
    self: Any,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def object_download_file(
    self: Any,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def copy(
    self: Any,
    CopySource: _CopySource,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: BaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def bucket_copy(
    self: Any,
    CopySource: _CopySource,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: BaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def object_copy(
    self: Any,
    CopySource: _CopySource,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: BaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def upload_fileobj(
    self: Any,
    Fileobj: SupportsRead,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def bucket_upload_fileobj(
    self: Any,
    Fileobj: SupportsRead,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def object_upload_fileobj(
    self: Any,
    Fileobj: SupportsRead,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def disable_threading_if_append_mode(
    config: TransferConfig, fileobj: _SupportsWrite
) -> None: ...
def download_fileobj(
    self: Any,
    Bucket: str,
    Key: str,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def bucket_download_fileobj(
    self: Any,
    Key: str,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
def object_download_fileobj(
    self: Any,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
