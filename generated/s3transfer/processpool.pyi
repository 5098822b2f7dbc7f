import logging
import multiprocessing
from _typeshed import Incomplete
from contextlib import AbstractContextManager
from s3transfer.compat import BaseManager
from s3transfer.futures import BaseTransferFuture, BaseTransferMeta
from s3transfer.utils import CallArgs
from typing import Any, NamedTuple, TypeAlias
from typing_extensions import Self

_Monitor: TypeAlias = TransferMonitor
logger: logging.Logger
SHUTDOWN_SIGNAL: str

class DownloadFileRequest(NamedTuple):
    transfer_id: int
    bucket: str
    key: str
    filename: str
    extra_args: dict[str, Any]
    expected_size: int | None

class GetObjectJob(NamedTuple):
    transfer_id: int
    bucket: str
    key: str
    temp_filename: str
    extra_args: dict[str, Any]
    offset: int
    filename: str

def ignore_ctrl_c() -> AbstractContextManager[Incomplete]: ...

class ProcessTransferConfig:
    multipart_threshold: int
    multipart_chunksize: int
    max_request_processes: int
    def __init__(
        self,
        multipart_threshold: int = ...,
        multipart_chunksize: int = ...,
        max_request_processes: int = 10,
    ) -> None: ...

class ProcessPoolDownloader:
    def __init__(
        self,
        client_kwargs: dict[str, Any] | None = None,
        config: ProcessTransferConfig | None = None,
    ) -> None: ...
    def download_file(
        self,
        bucket: str,
        key: str,
        filename: str,
        extra_args: dict[str, Any] | None = None,
        expected_size: int | None = None,
    ) -> ProcessPoolTransferFuture: ...
    def shutdown(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...

class ProcessPoolTransferFuture(BaseTransferFuture):
    def __init__(
        self, monitor: TransferMonitor, meta: ProcessPoolTransferMeta
    ) -> None: ...
    @property
    def meta(self) -> ProcessPoolTransferMeta: ...
    def done(self) -> bool: ...
    def result(self) -> None: ...
    def cancel(self) -> None: ...

class ProcessPoolTransferMeta(BaseTransferMeta):
    def __init__(self, transfer_id: int, call_args: CallArgs) -> None: ...
    @property
    def call_args(self) -> CallArgs: ...
    @property
    def transfer_id(self) -> int: ...
    @property
    def user_context(self) -> dict[str, Any]: ...

class ClientFactory:
    def __init__(self, client_kwargs: dict[str, Any] | None = None) -> None: ...
    def create_client(self) -> Any: ...

class TransferMonitor:
    def __init__(self) -> None: ...
    def notify_new_transfer(self) -> int: ...
    def is_done(self, transfer_id: int) -> bool: ...
    def notify_done(self, transfer_id: int) -> None: ...
    def poll_for_result(self, transfer_id: int) -> None: ...
    def notify_exception(self, transfer_id: int, exception: BaseException) -> None: ...
    def notify_cancel_all_in_progress(self) -> None: ...
    def get_exception(self, transfer_id: int) -> BaseException | None: ...
    def notify_expected_jobs_to_complete(
        self, transfer_id: int, num_jobs: int
    ) -> None: ...
    def notify_job_complete(self, transfer_id: int) -> int: ...

class TransferState:
    def __init__(self) -> None: ...
    @property
    def done(self) -> bool: ...
    def set_done(self) -> None: ...
    def wait_till_done(self) -> None: ...
    @property
    def exception(self) -> BaseException | None: ...
    @exception.setter
    def exception(self, val: BaseException | None) -> None: ...
    @property
    def jobs_to_complete(self) -> int: ...
    @jobs_to_complete.setter
    def jobs_to_complete(self, val: int) -> None: ...
    def decrement_jobs_to_complete(self) -> int: ...

class TransferMonitorManager(BaseManager):
    def TransferMonitor(self) -> _Monitor: ...

class BaseS3TransferProcess(multiprocessing.Process):
    def __init__(self, client_factory: Incomplete) -> None: ...
    def run(self) -> None: ...

class GetObjectSubmitter(BaseS3TransferProcess):
    def __init__(
        self,
        transfer_config: Incomplete,
        client_factory: Incomplete,
        transfer_monitor: Incomplete,
        osutil: Incomplete,
        download_request_queue: Incomplete,
        worker_queue: Incomplete,
    ) -> None: ...

class GetObjectWorker(BaseS3TransferProcess):
    def __init__(
        self,
        queue: Incomplete,
        client_factory: Incomplete,
        transfer_monitor: Incomplete,
        osutil: Incomplete,
    ) -> None: ...
