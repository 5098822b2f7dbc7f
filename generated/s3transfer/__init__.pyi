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
    ) -> None: ...
    @classmethod
    def from_filename(
        cls,
        filename: Incomplete,
        start_byte: Incomplete,
        chunk_size: Incomplete,
        callback: Incomplete = None,
        enable_callback: bool = True,
    ) -> Self: ...
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
    def remove_file(self, filename: Incomplete) -> None: ...
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
    ) -> None: ...
    def download_file(
        self,
        bucket: Incomplete,
        key: Incomplete,
        filename: Incomplete,
        extra_args: Incomplete = None,
        callback: Incomplete = None,
    ) -> None: ...
