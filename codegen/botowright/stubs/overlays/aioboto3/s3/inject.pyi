from collections.abc import Awaitable, Callable
from os import PathLike
from typing import Any, Protocol, TypeAlias

from aiobotocore.client import AioBaseClient
from boto3.s3.transfer import TransferConfig
from boto_types.values import CopySource as _CopySource

_Attributes: TypeAlias = dict[str, Any]
_Callback: TypeAlias = Callable[[int], object]
_ExtraArgs: TypeAlias = dict[str, Any]
_Path: TypeAlias = str | PathLike[str]

TransferCallback: TypeAlias = Callable[[int], None]

# A binary file, or one whose methods are coroutines, e.g. of aiofiles.
class _SupportsRead(Protocol):
    def read(self, size: int, /) -> bytes | Awaitable[bytes]: ...

class _SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

AnyFileObject: TypeAlias = Any

def inject_s3_transfer_methods(class_attributes: _Attributes, **kwargs: Any) -> None: ...
def inject_object_summary_methods(
    class_attributes: _Attributes, **kwargs: Any
) -> None: ...
def inject_bucket_methods(class_attributes: _Attributes, **kwargs: Any) -> None: ...

# `self` is the client, the bucket or the object that has the function as a method.
async def object_summary_load(self: Any, *args: Any, **kwargs: Any) -> None: ...
async def download_file(
    self: Any,
    Bucket: str,
    Key: str,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
async def download_fileobj(
    self: Any,
    Bucket: str,
    Key: str,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
async def upload_fileobj(
    self: Any,
    Fileobj: _SupportsRead,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
    Processing: Callable[[bytes], bytes | bytearray] | None = None,
) -> None: ...
async def upload_file(
    self: Any,
    Filename: _Path,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
async def copy(
    self: Any,
    CopySource: _CopySource,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: AioBaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None: ...
async def bucket_load(self: Any, *args: Any, **kwargs: Any) -> None: ...
