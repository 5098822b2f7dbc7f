"""The types of the stub beside this file, at run time.

pydantic accepts the same values as the methods. boto3 and botocore are imported on first use.
"""

from collections.abc import Callable
from typing import Annotated, Protocol, TypeAlias, runtime_checkable

from boto_types import values
from boto_types._internal.stand_in import StandIn

TransferCallback: TypeAlias = Callable[[int], object]


@runtime_checkable
class _SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...


# pydantic has no schema for a protocol.
SupportsRead: TypeAlias = Annotated[values.SupportsRead, values.AS_IS]
SupportsWrite: TypeAlias = Annotated[_SupportsWrite, values.AS_IS]


class TransferConfig(StandIn):
    """A stand-in for boto3.s3.transfer.TransferConfig."""

    origin = "boto3.s3.transfer"


class BaseClient(StandIn):
    """A stand-in for botocore.client.BaseClient."""

    origin = "botocore.client"


TransferOptions: TypeAlias = TransferConfig
TransferSource: TypeAlias = BaseClient
