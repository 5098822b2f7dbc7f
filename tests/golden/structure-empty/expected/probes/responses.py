"""What comes back from Example Probes."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ReceivedOnly(TypedDict):
    pass


class Both(TypedDict):
    pass


class Ack(TypedDict):
    pass


class AckResult(Ack):
    ResponseMetadata: ResponseMetadata


class PutProbeResponse(TypedDict):
    Received: NotRequired[ReceivedOnly]
    Both: NotRequired[Both]
    Ack: NotRequired[Ack]
    ResponseMetadata: ResponseMetadata
