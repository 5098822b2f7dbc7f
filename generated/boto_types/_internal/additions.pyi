"""Types for the methods that botocore and boto3 write by hand."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from boto_types.values import SupportsRead as SupportsRead
from botocore.client import BaseClient

# A function that is called with the number of bytes transferred since its last call. If aioboto3
# downloads or copies, it is the number since the start.
TransferCallback: TypeAlias = Callable[[int], object]

# A client of another region or account, from which a copy reads.
TransferSource: TypeAlias = BaseClient

class SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

# A protocol, because the class itself would make every client import boto3, and with it
# every other client.
class TransferOptions(Protocol):
    """A boto3.s3.transfer.TransferConfig."""

    multipart_threshold: int
    multipart_chunksize: int
    use_threads: bool
    preferred_transfer_client: str
