"""Response types of Example Probes: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class ReceivedOnly(TypedDict):
    pass


class Both(TypedDict):
    pass


class Ack(TypedDict):
    """Response of `get_ack`."""


class AckResult(Ack):
    """Response of `get_ack`."""

    ResponseMetadata: ResponseMetadata


class PutProbeResponse(TypedDict, total=False):
    Received: ReceivedOnly
    Both: Both
    Ack: Ack
    ResponseMetadata: Required[ResponseMetadata]
