"""Response types of Example Tails: TypedDicts of the data that AWS returns."""

from typing_extensions import TypedDict

from boto_types._internal.streams import EventStream
from boto_types.values import ResponseMetadata


class Line(TypedDict, total=False):
    Text: str


class LineStream(TypedDict):
    Line: Line


class TailResponse(TypedDict):
    Lines: EventStream[LineStream]
    ResponseMetadata: ResponseMetadata
