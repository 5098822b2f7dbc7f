"""Types for the methods that aioboto3 writes by hand: aioboto3/s3/inject.py."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

from aiobotocore.client import AioBaseClient

# A client of another region or account, from which a copy reads.
TransferSource: TypeAlias = AioBaseClient

# A function that changes each part before it is sent. A part of a large file is a bytearray.
PartProcessing: TypeAlias = Callable[[bytes], bytes | bytearray]

class SupportsRead(Protocol):
    """A binary file, or one whose `read` is awaited, e.g. of aiofiles."""

    def read(self, size: int, /) -> bytes | Awaitable[bytes]: ...

class TransferOptions(Protocol):
    """A TransferConfig of s3transfer.manager or boto3.s3.transfer."""

    multipart_threshold: int
    multipart_chunksize: int
    max_request_concurrency: int
    max_io_queue_size: int
    io_chunksize: int
