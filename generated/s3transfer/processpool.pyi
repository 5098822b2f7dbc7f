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
    ) -> None:
        """Configuration for the ProcessPoolDownloader.

        Args:
            multipart_threshold: The threshold for which ranged downloads occur.
            multipart_chunksize: The chunk size of each ranged download.
            max_request_processes: The maximum number of processes that will be making S3 API transfer-related requests at a time.
        """

class ProcessPoolDownloader:
    def __init__(
        self,
        client_kwargs: dict[str, Any] | None = None,
        config: ProcessTransferConfig | None = None,
    ) -> None:
        """Downloads S3 objects using process pools.

        Args:
            client_kwargs: The keyword arguments to provide when instantiating S3 clients. The arguments must match the keyword arguments provided to the `botocore.session.Session.create_client()` method.
            config: Configuration for the downloader.
        """

    def download_file(
        self,
        bucket: str,
        key: str,
        filename: str,
        extra_args: dict[str, Any] | None = None,
        expected_size: int | None = None,
    ) -> ProcessPoolTransferFuture:
        """Downloads the object's contents to a file.

        Args:
            bucket: The name of the bucket to download from.
            key: The name of the key to download from.
            filename: The name of a file to download to.
            extra_args: Extra arguments that may be passed to the client operation.
            expected_size: The expected size in bytes of the download. If provided, the downloader will not call HeadObject to determine the object's size and use the provided value instead. The size is needed to determine whether to do a multipart download.

        Returns:
            Transfer future representing the download.
        """

    def shutdown(self) -> None:
        """Shutdown the downloader.

        It will wait till all downloads are complete before returning.
        """

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...

class ProcessPoolTransferFuture(BaseTransferFuture):
    def __init__(self, monitor: TransferMonitor, meta: ProcessPoolTransferMeta) -> None:
        """The future associated to a submitted process pool transfer request.

        Args:
            monitor: The monitor associated to the process pool downloader.
            meta: The metadata associated to the request. This object is visible to the requester.
        """

    @property
    def meta(self) -> ProcessPoolTransferMeta: ...
    def done(self) -> bool: ...
    def result(self) -> None: ...
    def cancel(self) -> None: ...

class ProcessPoolTransferMeta(BaseTransferMeta):
    """Holds metadata about the ProcessPoolTransferFuture."""

    def __init__(self, transfer_id: int, call_args: CallArgs) -> None: ...
    @property
    def call_args(self) -> CallArgs: ...
    @property
    def transfer_id(self) -> int: ...
    @property
    def user_context(self) -> dict[str, Any]: ...

class ClientFactory:
    def __init__(self, client_kwargs: dict[str, Any] | None = None) -> None:
        """Creates S3 clients for processes.

        Botocore sessions and clients are not pickleable so they cannot be inherited
        across Process boundaries. Instead, they must be instantiated once a process is
        running.
        """

    def create_client(self) -> Any:
        """Create a botocore S3 client."""

class TransferMonitor:
    def __init__(self) -> None:
        """Monitors transfers for cross-process communication.

        Notifications can be sent to the monitor and information can be retrieved from
        the monitor for a particular transfer. This abstraction is ran in a
        `multiprocessing.managers.BaseManager` in order to be shared across processes.
        """

    def notify_new_transfer(self) -> int: ...
    def is_done(self, transfer_id: int) -> bool:
        """Determine a particular transfer is complete.

        Args:
            transfer_id: Unique identifier for the transfer.

        Returns:
            True, if done. False, otherwise.
        """

    def notify_done(self, transfer_id: int) -> None:
        """Notify a particular transfer is complete.

        Args:
            transfer_id: Unique identifier for the transfer.
        """

    def poll_for_result(self, transfer_id: int) -> None:
        """Poll for the result of a transfer.

        Args:
            transfer_id: Unique identifier for the transfer.

        Returns:
            If the transfer succeeded, it will return the result. If the transfer failed, it will raise the exception associated to the failure.
        """

    def notify_exception(self, transfer_id: int, exception: BaseException) -> None:
        """Notify an exception was encountered for a transfer.

        Args:
            transfer_id: Unique identifier for the transfer.
            exception: The exception encountered for that transfer.
        """

    def notify_cancel_all_in_progress(self) -> None: ...
    def get_exception(self, transfer_id: int) -> BaseException | None:
        """Retrieve the exception encountered for the transfer.

        Args:
            transfer_id: Unique identifier for the transfer.

        Returns:
            The exception encountered for that transfer. Otherwise if there were no exceptions, returns None.
        """

    def notify_expected_jobs_to_complete(self, transfer_id: int, num_jobs: int) -> None:
        """Notify the amount of jobs expected for a transfer.

        Args:
            transfer_id: Unique identifier for the transfer.
            num_jobs: The number of jobs to complete the transfer.
        """

    def notify_job_complete(self, transfer_id: int) -> int:
        """Notify that a single job is completed for a transfer.

        Args:
            transfer_id: Unique identifier for the transfer.

        Returns:
            The number of jobs remaining to complete the transfer.
        """

class TransferState:
    """Represents the current state of an individual transfer."""

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
    ) -> None:
        """Submit GetObjectJobs to fulfill a download file request.

        Args:
            transfer_config: Configuration for transfers.
            client_factory: ClientFactory for creating S3 clients.
            transfer_monitor: Monitor for notifying and retrieving state of transfer.
            osutil: OSUtils object to use for os-related behavior when performing the transfer.
            download_request_queue: Queue to retrieve download file requests.
            worker_queue: Queue to submit GetObjectJobs for workers to perform.
        """

class GetObjectWorker(BaseS3TransferProcess):
    def __init__(
        self,
        queue: Incomplete,
        client_factory: Incomplete,
        transfer_monitor: Incomplete,
        osutil: Incomplete,
    ) -> None:
        """Fulfills GetObjectJobs.

        Downloads the S3 object, writes it to the specified file, and renames the file
        to its final location if it completes the final job for a particular transfer.

        Args:
            queue: Queue for retrieving GetObjectJob's.
            client_factory: ClientFactory for creating S3 clients.
            transfer_monitor: Monitor for notifying.
            osutil: OSUtils object to use for os-related behavior when performing the transfer.
        """
