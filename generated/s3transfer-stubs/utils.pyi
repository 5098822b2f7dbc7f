import logging
from _typeshed import Incomplete
from boto_types.values import SupportsRead
from botocore.awsrequest import AWSRequest
from botocore.httpchecksum import _SeekableFile
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping
from s3transfer.futures import BaseTransferFuture
from typing import Any, IO, TypeAlias
from typing_extensions import Self

_Progress: TypeAlias = Callable[..., object]
MAX_PARTS: int
MAX_SINGLE_UPLOAD_SIZE: int
MIN_UPLOAD_CHUNKSIZE: int
logger: logging.Logger
S3_RETRYABLE_DOWNLOAD_ERRORS: tuple[type[Exception], ...]

def random_file_extension(num_digits: int = 8) -> str: ...
def signal_not_transferring(
    request: AWSRequest, operation_name: str, **kwargs: Any
) -> None: ...
def signal_transferring(
    request: AWSRequest, operation_name: str, **kwargs: Any
) -> None: ...
def calculate_num_parts(size: int, part_size: int) -> int: ...
def calculate_range_parameter(
    part_size: int, part_index: int, num_parts: int, total_size: int | None = None
) -> str:
    """Calculate the range parameter for multipart downloads/copies.

    Args:
        part_size: The size of the part.
        part_index: The index for which this parts starts. This index starts at zero.
        num_parts: The total number of parts in the transfer.

    Returns:
        The value to use for Range parameter on downloads or the CopySourceRange parameter for copies.
    """

def get_callbacks(
    transfer_future: BaseTransferFuture, callback_type: str
) -> list[Callable[..., Any]]:
    """Retrieves callbacks from a subscriber.

    Args:
        transfer_future: The transfer future the subscriber is associated to.
        callback_type: The type of callback to retrieve from the subscriber. Valid types include: 'queued'. 'progress'. 'done'.

    Returns:
        A list of callbacks for the type specified. All callbacks are preinjected with the transfer future.
    """

def invoke_progress_callbacks(
    callbacks: Iterable[_Progress], bytes_transferred: int
) -> None:
    """Calls all progress callbacks.

    Args:
        callbacks: A list of progress callbacks to invoke.
        bytes_transferred: The number of bytes transferred. This is passed to the callbacks. If no bytes were transferred the callbacks will not be invoked because no progress was achieved. It is also possible to receive a negative amount which comes from retrying a transfer request.
    """

def get_filtered_dict(
    original_dict: Mapping[str, Any],
    whitelisted_keys: Container[str] | None = None,
    blocklisted_keys: Container[str] | None = None,
) -> dict[str, Any]:
    """Gets a dictionary filtered by whitelisted and blocklisted keys.

    Args:
        original_dict: The original dictionary of arguments to source keys and values.
        whitelisted_key: A list of keys to include in the filtered dictionary.
        blocklisted_key: A list of keys to exclude in the filtered dictionary.

    Returns:
        A dictionary containing key/values from the original dictionary whose key was included in the whitelist and/or not included in the blocklist.
    """

class CallArgs:
    def __init__(self, **kwargs: Any) -> None:
        """A class that records call arguments.

        The call arguments must be passed as keyword arguments. It will set each keyword
        argument as an attribute of the object along with its associated value.
        """

    def __getattr__(self, name: str, /) -> Any: ...

class FunctionContainer:
    """An object that contains a function and any args or kwargs to call it.

    When called the provided function will be called with provided args and kwargs.
    """

    def __init__(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None: ...
    def __repr__(self) -> str: ...
    def __call__(self) -> Any: ...

class CountCallbackInvoker:
    """An abstraction to invoke a callback when a shared count reaches zero.

    Args:
        callback: Callback invoke when finalized count reaches zero.
    """

    def __init__(self, callback: Callable[[], object]) -> None:
        """An abstraction to invoke a callback when a shared count reaches zero.

        Args:
            callback: Callback invoke when finalized count reaches zero.
        """

    @property
    def current_count(self) -> int: ...
    def increment(self) -> None:
        """Increment the count by one."""

    def decrement(self) -> None:
        """Decrement the count by one."""

    def finalize(self) -> None:
        """Finalize the counter.

        Once finalized, the counter never be incremented and the callback can be invoked
        once the count reaches zero.
        """

class OSUtils:
    def get_file_size(self, filename: str) -> int: ...
    def open_file_chunk_reader(
        self,
        filename: str,
        start_byte: int,
        size: int,
        callbacks: Iterable[_Progress] | None,
    ) -> ReadFileChunk: ...
    def open_file_chunk_reader_from_fileobj(
        self,
        fileobj: _SeekableFile,
        chunk_size: int,
        full_file_size: int,
        callbacks: Iterable[_Progress] | None,
        close_callbacks: Iterable[Callable[[], object]] | None = None,
    ) -> ReadFileChunk: ...
    def open(self, filename: str, mode: str) -> IO[Any]: ...
    def remove_file(self, filename: str) -> None:
        """Remove a file, noop if file does not exist."""

    def rename_file(self, current_filename: str, new_filename: str) -> None: ...
    def is_special_file(cls, filename: str) -> bool:
        """Checks to see if a file is a special UNIX file.

        It checks if the file is a character special device, block special device, FIFO,
        or socket.

        Args:
            filename: Name of the file.

        Returns:
            True if the file is a special file. False, if is not.
        """

    def get_temp_filename(self, filename: str) -> str: ...
    def allocate(self, filename: str, size: int) -> None: ...

class DeferredOpenFile:
    def __init__(
        self,
        filename: str,
        start_byte: int = 0,
        mode: str = "rb",
        open_function: Callable[..., IO[Any]] = ...,
    ) -> None:
        """A class that defers the opening of a file till needed.

        This is useful for deferring opening of a file till it is needed in a separate
        thread, as there is a limit of how many open files there can be in a single
        thread for most operating systems. The file gets opened in the following
        methods: `read()`, `seek()`, and `__enter__()`.

        Args:
            filename: The name of the file to open.
            start_byte: The byte to seek to when the file is opened.
            mode: The mode to use to open the file.
            open_function: The function to use to open the file.
        """

    @property
    def name(self) -> str: ...
    def read(self, amount: int | None = None) -> bytes: ...
    def write(self, data: bytes) -> None: ...
    def seek(self, where: int, whence: int = 0) -> None: ...
    def tell(self) -> int: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object, **kwargs: object) -> None: ...

class ReadFileChunk:
    def __init__(
        self,
        fileobj: _SeekableFile,
        chunk_size: int,
        full_file_size: int,
        callbacks: Iterable[_Progress] | None = None,
        enable_callbacks: bool = True,
        close_callbacks: Iterable[Callable[[], object]] | None = None,
    ) -> None:
        """Args:
        fileobj: File like object.
        chunk_size: The max chunk size to read. Trying to read pass the end of the chunk size will behave like you've reached the end of the file.
        full_file_size: The entire content length associated with `fileobj`.
        callbacks: Called whenever data is read from this object in the order provided.
        enable_callbacks: True if to run callbacks. Otherwise, do not run callbacks.
        close_callbacks: Called when close is called. The function should take no arguments.
        """

    @classmethod
    def from_filename(
        cls,
        filename: str,
        start_byte: int,
        chunk_size: int,
        callbacks: Iterable[_Progress] | None = None,
        enable_callbacks: bool = True,
    ) -> ReadFileChunk:
        """Convenience factory function to create from a filename.

        Args:
            start_byte: The first byte from which to start reading.
            chunk_size: The max chunk size to read. Trying to read pass the end of the chunk size will behave like you've reached the end of the file.
            full_file_size: The entire content length associated with `fileobj`.
            callbacks: Called whenever data is read from this object.
            enable_callbacks: Indicate whether to invoke callback during read() calls.

        Returns:
            A new instance of `ReadFileChunk`.
        """

    def read(self, amount: int | None = None) -> bytes: ...
    def signal_transferring(self) -> None: ...
    def signal_not_transferring(self) -> None: ...
    def enable_callback(self) -> None: ...
    def disable_callback(self) -> None: ...
    def seek(self, where: int, whence: int = 0) -> None: ...
    def close(self) -> None: ...
    def tell(self) -> int: ...
    def __len__(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object, **kwargs: object) -> None: ...
    def __iter__(self) -> Iterator[bytes]: ...

class StreamReaderProgress:
    """Wrapper for a read only stream that adds progress callbacks."""

    def __init__(
        self, stream: SupportsRead, callbacks: Iterable[_Progress] | None = None
    ) -> None: ...
    def read(self, *args: Any, **kwargs: Any) -> bytes: ...

class NoResourcesAvailable(Exception): ...

class TaskSemaphore:
    def __init__(self, count: int) -> None:
        """A semaphore for the purpose of limiting the number of tasks.

        Args:
            count: The size of semaphore.
        """

    def acquire(self, tag: Hashable, blocking: bool = True) -> int | None:
        """Acquire the semaphore.

        Args:
            tag: A tag identifying what is acquiring the semaphore. Note that this is not really needed to directly use this class but is needed for API compatibility with the SlidingWindowSemaphore implementation.
            block: If True, block until it can be acquired. If False, do not block and raise an exception if cannot be acquired.

        Returns:
            A token (can be None) to use when releasing the semaphore.
        """

    def release(self, tag: Hashable, acquire_token: int | None) -> None:
        """Release the semaphore.

        Args:
            tag: A tag identifying what is releasing the semaphore.
            acquire_token: The token returned from when the semaphore was acquired. Note that this is not really needed to directly use this class but is needed for API compatibility with the SlidingWindowSemaphore implementation.
        """

class SlidingWindowSemaphore(TaskSemaphore):
    """A semaphore used to coordinate sequential resource access.

    This class is similar to the stdlib BoundedSemaphore:

    - It's initialized with a count.

    - Each call to `acquire()` decrements the counter.

    - If the count is at zero, then `acquire()` will either block until the count
      increases, or if `blocking=False`, then it will raise a NoResourcesAvailable
      exception indicating that it failed to acquire the semaphore.

    The main difference is that this semaphore is used to limit access to a resource
    that requires sequential access. For example, if I want to access resource R
    that has 20 subresources R_0 - R_19, this semaphore can also enforce that you
    only have a max range of 10 at any given point in time. You must also specify a
    tag name when you acquire the semaphore. The sliding window semantics apply on a
    per tag basis. The internal count will only be incremented when the minimum
    sequence number for a tag is released.
    """

    def __init__(self, count: int) -> None: ...
    def current_count(self) -> int: ...
    def acquire(self, tag: Hashable, blocking: bool = True) -> int: ...
    def release(self, tag: Hashable, acquire_token: int | None) -> None: ...

class ChunksizeAdjuster:
    max_size: int
    min_size: int
    max_parts: int
    def __init__(
        self, max_size: int = ..., min_size: int = ..., max_parts: int = ...
    ) -> None: ...
    def adjust_chunksize(
        self, current_chunksize: int, file_size: int | None = None
    ) -> int:
        """Get a chunksize close to current that fits within all S3 limits.

        Args:
            current_chunksize: The currently configured chunksize.
            file_size: The size of the file to upload. This might be None if the object being transferred has an unknown size.

        Returns:
            A valid chunksize that fits within configured limits.
        """

def add_s3express_defaults(bucket: str, extra_args: dict[str, Any]) -> None:
    """This function has been deprecated, but is kept for backwards compatibility. This
    function is subject to removal in a future release.
    """

def set_default_checksum_algorithm(extra_args: dict[str, Any]) -> None:
    """Set the default algorithm to CRC32 if not specified by the user."""

def create_client(
    session: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...
def create_nested_client(
    session: Incomplete, service_name: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...
