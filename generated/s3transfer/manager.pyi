import logging
from boto_types.values import CopySource, SupportsRead
from botocore.client import BaseClient
from collections.abc import Sequence
from concurrent.futures import Executor
from s3transfer.futures import BaseExecutor, TransferCoordinator, TransferFuture
from s3transfer.subscribers import BaseSubscriber
from s3transfer.utils import OSUtils
from typing import Any, Protocol, TypeAlias
from typing_extensions import Self

class _SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

_ExtraArgs: TypeAlias = dict[str, Any]
_Subscribers: TypeAlias = Sequence[BaseSubscriber]
logger: logging.Logger

class TransferConfig:
    UNSET_DEFAULT: object
    multipart_threshold: int
    multipart_chunksize: int
    max_request_concurrency: int
    max_submission_concurrency: int
    max_request_queue_size: int
    max_submission_queue_size: int
    max_io_queue_size: int
    io_chunksize: int
    num_download_attempts: int
    max_in_memory_upload_chunks: int
    max_in_memory_download_chunks: int
    max_bandwidth: int | None
    def __init__(
        self,
        multipart_threshold: int = ...,
        multipart_chunksize: int = ...,
        max_request_concurrency: int = 10,
        max_submission_concurrency: int = 5,
        max_request_queue_size: int = 1000,
        max_submission_queue_size: int = 1000,
        max_io_queue_size: int = 1000,
        io_chunksize: int = ...,
        num_download_attempts: int = 5,
        max_in_memory_upload_chunks: int = 10,
        max_in_memory_download_chunks: int = 10,
        max_bandwidth: int | None = None,
    ) -> None: ...
    def get_deep_attr(self, item: str) -> Any: ...

class TransferManager:
    ALLOWED_DOWNLOAD_ARGS: list[str]
    ALLOWED_UPLOAD_ARGS: list[str]
    ALLOWED_COPY_ARGS: list[str]
    ALLOWED_DELETE_ARGS: list[str]
    VALIDATE_SUPPORTED_BUCKET_VALUES: bool
    def __init__(
        self,
        client: BaseClient,
        config: TransferConfig | None = None,
        osutil: OSUtils | None = None,
        executor_cls: type[BaseExecutor] | type[Executor] | None = None,
    ) -> None: ...
    @property
    def client(self) -> Any: ...
    @property
    def config(self) -> TransferConfig: ...
    def upload(
        self,
        fileobj: str | SupportsRead,
        bucket: str,
        key: str,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
    ) -> TransferFuture: ...
    def download(
        self,
        bucket: str,
        key: str,
        fileobj: str | _SupportsWrite,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
    ) -> TransferFuture: ...
    def copy(
        self,
        copy_source: CopySource,
        bucket: str,
        key: str,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
        source_client: BaseClient | None = None,
    ) -> TransferFuture: ...
    def delete(
        self,
        bucket: str,
        key: str,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
    ) -> TransferFuture: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...
    def shutdown(self, cancel: bool = False, cancel_msg: str = "") -> None: ...

class TransferCoordinatorController:
    def __init__(self) -> None: ...
    @property
    def tracked_transfer_coordinators(self) -> set[TransferCoordinator]: ...
    def add_transfer_coordinator(
        self, transfer_coordinator: TransferCoordinator
    ) -> None: ...
    def remove_transfer_coordinator(
        self, transfer_coordinator: TransferCoordinator
    ) -> None: ...
    def cancel(self, msg: str = "", exc_type: type[BaseException] = ...) -> None: ...
    def wait(self) -> None: ...
