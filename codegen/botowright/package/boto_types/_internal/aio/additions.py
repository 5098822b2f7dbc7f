"""The types of the stub beside this file, at run time.

pydantic accepts the same values as the methods. The libraries are imported on first use.
"""

from collections.abc import Awaitable, Callable
from typing import Annotated, Protocol, TypeAlias, runtime_checkable

from boto_types._internal.stand_in import StandIn
from boto_types.values import AS_IS

PartProcessing: TypeAlias = Callable[[bytes], bytes | bytearray]


@runtime_checkable
class _SupportsRead(Protocol):
    def read(self, size: int, /) -> bytes | Awaitable[bytes]: ...


# pydantic has no schema for a protocol.
SupportsRead: TypeAlias = Annotated[_SupportsRead, AS_IS]


class TransferConfig(StandIn):
    """A stand-in for s3transfer.manager.TransferConfig, and so for boto3's."""

    origin = "s3transfer.manager"


class AioBaseClient(StandIn):
    """A stand-in for aiobotocore.client.AioBaseClient."""

    origin = "aiobotocore.client"


TransferOptions: TypeAlias = TransferConfig
TransferSource: TypeAlias = AioBaseClient
