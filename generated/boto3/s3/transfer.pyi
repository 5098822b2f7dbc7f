import logging
from botocore.client import BaseClient
from collections.abc import Callable
from os import PathLike
from s3transfer.manager import TransferConfig as S3TransferConfig, TransferManager
from s3transfer.subscribers import BaseSubscriber
from s3transfer.utils import OSUtils
from typing import Any, Literal, TypeAlias, overload
from typing_extensions import Self

_Callback: TypeAlias = Callable[[int], object]
_Client: TypeAlias = Literal["auto", "classic", "crt"]
KB: int
MB: int
logger: logging.Logger

def create_transfer_manager(
    client: BaseClient, config: TransferConfig, osutil: OSUtils | None = None
) -> TransferManager: ...
def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool: ...

class TransferConfig(S3TransferConfig):
    ALIAS: dict[str, str]
    DEFAULTS: dict[str, Any]
    use_threads: bool
    preferred_transfer_client: str
    def __init__(
        self,
        multipart_threshold: int | None = None,
        max_concurrency: int | None = None,
        multipart_chunksize: int | None = None,
        num_download_attempts: int | None = None,
        max_io_queue: int | None = None,
        io_chunksize: int | None = None,
        use_threads: bool | None = None,
        max_bandwidth: int | None = None,
        preferred_transfer_client: _Client | None = None,
    ) -> None: ...
    @property
    def max_concurrency(self) -> int: ...
    @max_concurrency.setter
    def max_concurrency(self, value: int) -> None: ...
    @property
    def max_io_queue(self) -> int: ...
    @max_io_queue.setter
    def max_io_queue(self, value: int) -> None: ...

class S3Transfer:
    ALLOWED_DOWNLOAD_ARGS: list[str]
    ALLOWED_UPLOAD_ARGS: list[str]
    ALLOWED_COPY_ARGS: list[str]
    @overload
    def __init__(
        self,
        client: BaseClient,
        config: TransferConfig | None = None,
        osutil: OSUtils | None = None,
        manager: None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        client: None = None,
        config: None = None,
        osutil: None = None,
        *,
        manager: TransferManager,
    ) -> None: ...
    def upload_file(
        self,
        filename: str | PathLike[str],
        bucket: str,
        key: str,
        callback: _Callback | None = None,
        extra_args: dict[str, Any] | None = None,
    ) -> None: ...
    def download_file(
        self,
        bucket: str,
        key: str,
        filename: str | PathLike[str],
        extra_args: dict[str, Any] | None = None,
        callback: _Callback | None = None,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...

class ProgressCallbackInvoker(BaseSubscriber):
    def __init__(self, callback: _Callback) -> None: ...
    def on_progress(self, *args: Any, **kwargs: Any) -> None: ...
