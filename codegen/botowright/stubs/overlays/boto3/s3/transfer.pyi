from collections.abc import Callable
from os import PathLike
from typing import Any, Literal, TypeAlias, overload

from botocore.client import BaseClient
from s3transfer.manager import TransferManager
from s3transfer.utils import OSUtils

_Callback: TypeAlias = Callable[[int], object]
_Client: TypeAlias = Literal["auto", "classic", "crt"]

MB: int

# With a CRT transfer client it is a CRTTransferManager, whose methods are the same.
def create_transfer_manager(
    client: BaseClient, config: TransferConfig, osutil: OSUtils | None = None
) -> TransferManager: ...
def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool: ...

class TransferConfig:
    # It returns the default of an option that was not set. If it were here, typos would pass.
    del __getattribute__
    del __setattr__

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
    # ALIAS maps them to max_request_concurrency and max_io_queue_size.
    @property
    @as_written
    def max_concurrency(self) -> int: ...
    @max_concurrency.setter
    def max_concurrency(self, value: int) -> None: ...
    @property
    @as_written
    def max_io_queue(self) -> int: ...
    @max_io_queue.setter
    def max_io_queue(self, value: int) -> None: ...

class S3Transfer:
    ALLOWED_DOWNLOAD_ARGS: list[str]
    ALLOWED_UPLOAD_ARGS: list[str]
    ALLOWED_COPY_ARGS: list[str]

    # Either a client with its options, or a manager. It raises for neither and for both.
    @overload
    def __init__(
        self,
        client: BaseClient,
        config: TransferConfig | None = None,
        osutil: OSUtils | None = None,
        manager: None = None,
    ) -> None: ...
    @overload
    @as_written
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
    def __exit__(self, *args: object) -> None: ...

class ProgressCallbackInvoker:
    def __init__(self, callback: _Callback) -> None: ...
    # It takes only the number, and the rest as keywords. BaseSubscriber's takes the future first.
    def on_progress(self, *args: Any, **kwargs: Any) -> None: ...
