"""What the methods take and give that botocore and boto3 write by hand."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from boto_types.values import SupportsRead as SupportsRead
from botocore.client import BaseClient
from typing_extensions import TypedDict

# Called with the number of bytes that went over the wire since the last call.
TransferCallback: TypeAlias = Callable[[int], object]

# The client of another region or account that a copy reads with.
TransferSource: TypeAlias = BaseClient

class PresignedPost(TypedDict):
    """Where to post a form, and the fields that it must have."""

    url: str
    fields: dict[str, str]

class SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

# A protocol: with the class itself, every client would import boto3, which imports every client.
class TransferOptions(Protocol):
    """A boto3.s3.transfer.TransferConfig."""

    multipart_threshold: int
    multipart_chunksize: int
    use_threads: bool
    preferred_transfer_client: str
