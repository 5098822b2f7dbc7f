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
    ) -> None:
        """Configurations for the transfer manager.

        Args:
            multipart_threshold: The threshold for which multipart transfers occur.
            max_request_concurrency: The maximum number of S3 API transfer-related requests that can happen at a time.
            max_submission_concurrency: The maximum number of threads processing a call to a TransferManager method. Processing a call usually entails determining which S3 API requests that need to be enqueued, but does **not** entail making any of the S3 API data transferring requests needed to perform the transfer. The threads controlled by `max_request_concurrency` is responsible for that.
            multipart_chunksize: The size of each transfer if a request becomes a multipart transfer.
            max_request_queue_size: The maximum amount of S3 API requests that can be queued at a time.
            max_submission_queue_size: The maximum amount of TransferManager method calls that can be queued at a time.
            max_io_queue_size: The maximum amount of read parts that can be queued to be written to disk per download. The default size for each elementin this queue is 8 KB.
            io_chunksize: The max size of each chunk in the io queue. Currently, this is size used when reading from the downloaded stream as well.
            num_download_attempts: The number of download attempts that will be tried upon errors with downloading an object in S3. Note that these retries account for errors that occur when streaming down the data from s3 (i.e. socket errors and read timeouts that occur after receiving an OK response from s3). Other retryable exceptions such as throttling errors and 5xx errors are already retried by botocore (this default is 5). The `num_download_attempts` does not take into account the number of exceptions retried by botocore.
            max_in_memory_upload_chunks: The number of chunks that can be stored in memory at a time for all ongoing upload requests. This pertains to chunks of data that need to be stored in memory during an upload if the data is sourced from a file-like object. `max_submission_concurrency` has an affect on this value because for each thread pulling data off of a file-like object, they may be waiting with a single read chunk to be submitted for upload because the `max_in_memory_upload_chunks` value has been reached by the threads making the upload request.
            max_in_memory_download_chunks: The number of chunks that can be buffered in memory and **not** in the io queue at a time for all ongoing download requests. This pertains specifically to file-like objects that cannot be seeked.
            max_bandwidth: The maximum bandwidth that will be consumed in uploading and downloading file content. The value is in terms of bytes per second.
        """

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
    ) -> None:
        """A transfer manager interface for Amazon S3.

        Args:
            client: Client to be used by the manager.
            config: TransferConfig to associate specific configurations.
            osutil: OSUtils object to use for os-related behavior when using with transfer manager.
            executor_cls: The class of executor to use with the transfer manager. By default, concurrent.futures.ThreadPoolExecutor is used.
        """

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
    ) -> TransferFuture:
        """Uploads a file to S3.

        Args:
            fileobj: The name of a file to upload or a seekable file-like object to upload. It is recommended to use a filename because file-like objects may result in higher memory usage.
            bucket: The name of the bucket to upload to.
            key: The name of the key to upload to.
            extra_args: Extra arguments that may be passed to the client operation.
            subscribers: The list of subscribers to be invoked in the order provided based on the event emit during the process of the transfer request.

        Returns:
            Transfer future representing the upload.
        """

    def download(
        self,
        bucket: str,
        key: str,
        fileobj: str | _SupportsWrite,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
    ) -> TransferFuture:
        """Downloads a file from S3.

        Args:
            bucket: The name of the bucket to download from.
            key: The name of the key to download from.
            fileobj: The name of a file to download or a seekable file-like object to download. It is recommended to use a filename because file-like objects may result in higher memory usage.
            extra_args: Extra arguments that may be passed to the client operation.
            subscribers: The list of subscribers to be invoked in the order provided based on the event emit during the process of the transfer request.

        Returns:
            Transfer future representing the download.
        """

    def copy(
        self,
        copy_source: CopySource,
        bucket: str,
        key: str,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
        source_client: BaseClient | None = None,
    ) -> TransferFuture:
        """Copies a file in S3.

        Args:
            copy_source: The name of the source bucket, key name of the source object, and optional version ID of the source object. The dictionary format is: `{'Bucket': 'bucket', 'Key': 'key', 'VersionId': 'id'}`. Note that the `VersionId` key is optional and may be omitted.
            bucket: The name of the bucket to copy to.
            key: The name of the key to copy to.
            extra_args: Extra arguments that may be passed to the client operation.
            subscribers: The list of subscribers to be invoked in the order provided based on the event emit during the process of the transfer request.
            source_client: The client to be used for operation that may happen at the source object. For example, this client is used for the head_object that determines the size of the copy. If no client is provided, the transfer manager's client is used as the client for the source object.

        Returns:
            Transfer future representing the copy.
        """

    def delete(
        self,
        bucket: str,
        key: str,
        extra_args: _ExtraArgs | None = None,
        subscribers: _Subscribers | None = None,
    ) -> TransferFuture:
        """Delete an S3 object.

        Args:
            bucket: The name of the bucket.
            key: The name of the S3 object to delete.
            extra_args: Extra arguments that may be passed to the DeleteObject call.
            subscribers: A list of subscribers to be invoked during the process of the transfer request. Note that the `on_progress` callback is not invoked during object deletion.

        Returns:
            Transfer future representing the deletion.
        """

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...
    def shutdown(self, cancel: bool = False, cancel_msg: str = "") -> None:
        """Shutdown the TransferManager.

        It will wait till all transfers complete before it completely shuts down.

        Args:
            cancel: If True, calls TransferFuture.cancel() for all in-progress in transfers. This is useful if you want the shutdown to happen quicker.
            cancel_msg: The message to specify if canceling all in-progress transfers.
        """

class TransferCoordinatorController:
    def __init__(self) -> None:
        """Abstraction to control all transfer coordinators.

        This abstraction allows the manager to wait for inprogress transfers to complete
        and cancel all inprogress transfers.
        """

    @property
    def tracked_transfer_coordinators(self) -> set[TransferCoordinator]:
        """The set of transfer coordinators being tracked."""

    def add_transfer_coordinator(
        self, transfer_coordinator: TransferCoordinator
    ) -> None:
        """Adds a transfer coordinator of a transfer to be canceled if needed.

        Args:
            transfer_coordinator: The transfer coordinator for the particular transfer.
        """

    def remove_transfer_coordinator(
        self, transfer_coordinator: TransferCoordinator
    ) -> None:
        """Remove a transfer coordinator from cancellation consideration.

        Typically, this method is invoked by the transfer coordinator itself to remove
        its self when it completes its transfer.

        Args:
            transfer_coordinator: The transfer coordinator for the particular transfer.
        """

    def cancel(self, msg: str = "", exc_type: type[BaseException] = ...) -> None:
        """Cancels all inprogress transfers.

        This cancels the inprogress transfers by calling cancel() on all tracked
        transfer coordinators.

        Args:
            msg: The message to pass on to each transfer coordinator that gets cancelled.
            exc_type: The type of exception to set for the cancellation.
        """

    def wait(self) -> None:
        """Wait until there are no more inprogress transfers.

        This will not stop when failures are encountered and not propagate any of these
        errors from failed transfers, but it can be interrupted with a
        KeyboardInterrupt.
        """
