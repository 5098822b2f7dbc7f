"""Response types of Example Sinks: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Sink(TypedDict):
    """Exactly one of: `Bucket`."""

    Bucket: str


class PutSinkResponse(TypedDict):
    Sink: NotRequired[Sink]
    ResponseMetadata: ResponseMetadata
