import logging
import queue
from _typeshed import Incomplete
from botocore.compat import six as six
from typing import Any
from typing_extensions import Self

__author__: str
__version__: str
logger: logging.Logger
MB: int
SHUTDOWN_SENTINEL: object

def random_file_extension(num_digits: Incomplete = 8) -> str: ...
def disable_upload_callbacks(
    request: Incomplete, operation_name: Incomplete, **kwargs: Incomplete
) -> None: ...
def enable_upload_callbacks(
    request: Incomplete, operation_name: Incomplete, **kwargs: Incomplete
) -> None: ...

class QueueShutdownError(Exception): ...

class ReadFileChunk:
    def __init__(
        self,
        fileobj: Incomplete,
        start_byte: Incomplete,
        chunk_size: Incomplete,
        full_file_size: Incomplete,
        callback: Incomplete = None,
        enable_callback: Incomplete = True,
    ) -> None:
        """Args:
        fileobj: File like object.
        start_byte: The first byte from which to start reading.
        chunk_size: The max chunk size to read. Trying to read pass the end of the chunk size will behave like you've reached the end of the file.
        full_file_size: The entire content length associated with `fileobj`.
        callback: Called whenever data is read from this object.
        """

    @classmethod
    def from_filename(
        cls,
        filename: Incomplete,
        start_byte: Incomplete,
        chunk_size: Incomplete,
        callback: Incomplete = None,
        enable_callback: bool = True,
    ) -> Self:
        """Convenience factory function to create from a filename.

        Args:
            start_byte: The first byte from which to start reading.
            chunk_size: The max chunk size to read. Trying to read pass the end of the chunk size will behave like you've reached the end of the file.
            full_file_size: The entire content length associated with `fileobj`.
            callback: Called whenever data is read from this object.
            enable_callback: Indicate whether to invoke callback during read() calls.

        Returns:
            A new instance of `ReadFileChunk`.
        """

    def read(self, amount: Incomplete = None) -> Incomplete: ...
    def enable_callback(self) -> None: ...
    def disable_callback(self) -> None: ...
    def seek(self, where: Incomplete) -> None: ...
    def close(self) -> None: ...
    def tell(self) -> Incomplete: ...
    def __len__(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Incomplete, **kwargs: Incomplete) -> None: ...
    def __iter__(self) -> Incomplete: ...

class StreamReaderProgress:
    """Wrapper for a read only stream that adds progress callbacks."""

    def __init__(self, stream: Incomplete, callback: Incomplete = None) -> None: ...
    def read(self, *args: Incomplete, **kwargs: Incomplete) -> Incomplete: ...

class OSUtils:
    def get_file_size(self, filename: Incomplete) -> Incomplete: ...
    def open_file_chunk_reader(
        self,
        filename: Incomplete,
        start_byte: Incomplete,
        size: Incomplete,
        callback: Incomplete,
    ) -> Incomplete: ...
    def open(self, filename: Incomplete, mode: Incomplete) -> Incomplete: ...
    def remove_file(self, filename: Incomplete) -> None:
        """Remove a file, noop if file does not exist."""

    def rename_file(
        self, current_filename: Incomplete, new_filename: Incomplete
    ) -> None: ...

class MultipartUploader:
    UPLOAD_PART_ARGS: list[str]
    def __init__(
        self,
        client: Incomplete,
        config: Incomplete,
        osutil: Incomplete,
        executor_cls: Incomplete = ...,
    ) -> None: ...
    def upload_file(
        self,
        filename: Incomplete,
        bucket: Incomplete,
        key: Incomplete,
        callback: Incomplete,
        extra_args: Incomplete,
    ) -> None: ...

class ShutdownQueue(queue.Queue[Incomplete]):
    """A queue implementation that can be shutdown.

    Shutting down a queue means that this class adds a trigger_shutdown method that
    will trigger all subsequent calls to put() to fail with a `QueueShutdownError`.

    It purposefully deviates from queue.Queue, and is *not* meant to be a drop in
    replacement for `queue.Queue`.
    """

    def trigger_shutdown(self) -> None: ...
    def put(self, *args: Any, **kwargs: Any) -> None: ...

class MultipartDownloader:
    def __init__(
        self,
        client: Incomplete,
        config: Incomplete,
        osutil: Incomplete,
        executor_cls: Incomplete = ...,
    ) -> None: ...
    def download_file(
        self,
        bucket: Incomplete,
        key: Incomplete,
        filename: Incomplete,
        object_size: Incomplete,
        extra_args: Incomplete,
        callback: Incomplete = None,
    ) -> None: ...

class TransferConfig:
    multipart_threshold: Incomplete
    max_concurrency: Incomplete
    multipart_chunksize: Incomplete
    num_download_attempts: Incomplete
    max_io_queue: Incomplete
    def __init__(
        self,
        multipart_threshold: Incomplete = ...,
        max_concurrency: Incomplete = 10,
        multipart_chunksize: Incomplete = ...,
        num_download_attempts: Incomplete = 5,
        max_io_queue: Incomplete = 100,
    ) -> None: ...

class S3Transfer:
    ALLOWED_DOWNLOAD_ARGS: list[str]
    ALLOWED_UPLOAD_ARGS: list[str]
    def __init__(
        self, client: Incomplete, config: Incomplete = None, osutil: Incomplete = None
    ) -> None: ...
    def upload_file(
        self,
        filename: Incomplete,
        bucket: Incomplete,
        key: Incomplete,
        callback: Incomplete = None,
        extra_args: Incomplete = None,
    ) -> None:
        """Upload a file to an S3 object.

        Variants have also been injected into S3 client, Bucket and Object. You don't
        have to use S3Transfer.upload_file() directly.
        """

    def download_file(
        self,
        bucket: Incomplete,
        key: Incomplete,
        filename: Incomplete,
        extra_args: Incomplete = None,
        callback: Incomplete = None,
    ) -> None:
        """Download an S3 object to a file.

        Variants have also been injected into S3 client, Bucket and Object. You don't
        have to use S3Transfer.download_file() directly.
        """
