from typing import Any, NamedTuple, TypeAlias

from s3transfer.utils import CallArgs

# A method below has the name of the class.
_Monitor: TypeAlias = TransferMonitor

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

class ProcessTransferConfig:
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
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...

class ProcessPoolTransferFuture:
    @property
    def meta(self) -> ProcessPoolTransferMeta: ...
    def done(self) -> bool: ...
    def result(self) -> None: ...

class ProcessPoolTransferMeta:
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
    def notify_new_transfer(self) -> int: ...
    def is_done(self, transfer_id: int) -> bool: ...
    def notify_done(self, transfer_id: int) -> None: ...
    def poll_for_result(self, transfer_id: int) -> None: ...
    def notify_exception(self, transfer_id: int, exception: BaseException) -> None: ...
    def get_exception(self, transfer_id: int) -> BaseException | None: ...
    def notify_expected_jobs_to_complete(
        self, transfer_id: int, num_jobs: int
    ) -> None: ...
    def notify_job_complete(self, transfer_id: int) -> int: ...

class TransferState:
    @property
    def done(self) -> bool: ...
    @property
    def exception(self) -> BaseException | None: ...
    @property
    def jobs_to_complete(self) -> int: ...
    def decrement_jobs_to_complete(self) -> int: ...

class TransferMonitorManager:
    # It registers the class, and returns proxies.
    @as_written
    def TransferMonitor(self) -> _Monitor: ...
