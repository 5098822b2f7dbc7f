"""What comes back from Example Sinks."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Sink(TypedDict):
    Bucket: str


class PutSinkResponse(TypedDict):
    Sink: NotRequired[Sink]
    ResponseMetadata: ResponseMetadata
