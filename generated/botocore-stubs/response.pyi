from _typeshed import Incomplete
from botocore import ScalarTypes as ScalarTypes
from botocore.hooks import first_non_none_response as first_non_none_response
from botocore.model import OperationModel
from collections.abc import Iterator
from io import IOBase
from logging import Logger
from types import TracebackType
from typing import Any

logger: Logger

class StreamingBody(IOBase):
    """Wrapper class for an http response body.

    This provides a few additional conveniences that do not exist in the urllib3
    model:

    - Set the timeout on the socket (i.e read() timeouts).

    - Auto validation of content length, if the amount of bytes we read does not
      match the content length, an exception is raised.
    """

    def __init__(self, raw_stream: Any, content_length: int | str | None) -> None: ...
    def __del__(self) -> Incomplete: ...
    def set_socket_timeout(self, timeout: float | None) -> None:
        """Set the timeout seconds on the socket."""

    def readable(self) -> bool: ...
    def read(self, amt: int | None = None) -> bytes:
        """Read at most amt bytes from the stream.

        If the amt argument is omitted, read all data.
        """

    def readinto(self, b: bytearray | memoryview) -> int:
        """Read bytes into a pre-allocated, writable bytes-like object b, and return the
        number of bytes read.
        """

    def readlines(self, hint: int = ..., /) -> list[bytes]: ...
    def __iter__(self) -> Iterator[bytes]:
        """Return an iterator to yield 1k chunks from the raw stream."""

    def __next__(self) -> bytes:
        """Return the next 1k chunk from the raw stream."""

    def __enter__(self) -> Any: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None: ...
    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        """Return an iterator to yield lines from the raw stream.

        This is achieved by reading chunk of bytes (of size chunk_size) at a time from
        the raw stream, and then yielding lines from there.
        """

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """Return an iterator to yield chunks of chunk_size bytes from the raw stream."""

    def tell(self) -> int: ...
    def close(self) -> None:
        """Close the underlying http response stream."""
    next = __next__

def get_response(
    operation_model: OperationModel, http_response: Any
) -> tuple[Any, dict[str, Any]]: ...
