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
) -> TransferManager:
    """Creates a transfer manager based on configuration.

    Args:
        client: The S3 client to use.
        config: The transfer config to use.
        osutil: The os utility to use.

    Returns:
        A transfer manager based on parameters provided.
    """

def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool:
    """Not intended for use outside boto3."""

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
    ) -> None:
        """Configuration object for managed S3 transfers.

        Args:
            multipart_threshold: The transfer size threshold for which multipart uploads, downloads, and copies will automatically be triggered.
            max_concurrency: The maximum number of threads that will be making requests to perform a transfer. If `use_threads` is set to `False`, the value provided is ignored as the transfer will only ever use the current thread.
            multipart_chunksize: The partition size of each part for a multipart transfer.
            num_download_attempts: The number of download attempts that will be retried upon errors with downloading an object in S3. Note that these retries account for errors that occur when streaming down the data from s3 (i.e. socket errors and read timeouts that occur after receiving an OK response from s3). Other retryable exceptions such as throttling errors and 5xx errors are already retried by botocore (this default is 5). This does not take into account the number of exceptions retried by botocore. Note: This value is ignored when resolved transfer manager type is CRTTransferManager.
            max_io_queue: The maximum amount of read parts that can be queued in memory to be written for a download. The size of each of these read parts is at most the size of `io_chunksize`. Note: This value is ignored when resolved transfer manager type is CRTTransferManager.
            io_chunksize: The max size of each chunk in the io queue. Currently, this is size used when `read` is called on the downloaded stream as well. Note: This value is ignored when resolved transfer manager type is CRTTransferManager.
            use_threads: If True, threads will be used when performing S3 transfers. If False, no threads will be used in performing transfers; all logic will be run in the current thread. Note: This value is ignored when resolved transfer manager type is CRTTransferManager.
            max_bandwidth: The maximum bandwidth that will be consumed in uploading and downloading file content. The value is an integer in terms of bytes per second. Note: This value is ignored when resolved transfer manager type is CRTTransferManager.
            preferred_transfer_client: String specifying preferred transfer client for transfer operations. Current supported settings are: auto (default) - Use the CRTTransferManager when calls are made with supported environment and settings. classic - Only use the origin S3TransferManager with requests. Disables possible CRT upgrade on requests. crt - Only use the CRTTransferManager with requests.
        """

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
    ) -> None:
        """Upload a file to an S3 object.

        Variants have also been injected into S3 client, Bucket and Object. You don't
        have to use S3Transfer.upload_file() directly.
        """

    def download_file(
        self,
        bucket: str,
        key: str,
        filename: str | PathLike[str],
        extra_args: dict[str, Any] | None = None,
        callback: _Callback | None = None,
    ) -> None:
        """Download an S3 object to a file.

        Variants have also been injected into S3 client, Bucket and Object. You don't
        have to use S3Transfer.download_file() directly.
        """

    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...

class ProgressCallbackInvoker(BaseSubscriber):
    """A back-compat wrapper to invoke a provided callback via a subscriber.

    Args:
        callback: A callable that takes a single positional argument for how many bytes were transferred.
    """

    def __init__(self, callback: _Callback) -> None:
        """A back-compat wrapper to invoke a provided callback via a subscriber.

        Args:
            callback: A callable that takes a single positional argument for how many bytes were transferred.
        """

    def on_progress(self, *args: Any, **kwargs: Any) -> None: ...
