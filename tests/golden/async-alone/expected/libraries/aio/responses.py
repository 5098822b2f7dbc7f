"""Response types of Example Libraries: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.aio.streams import EventStream, StreamingBody
from boto_types.libraries import responses
from boto_types.values import ResponseMetadata


class ReadBookResponse(TypedDict):
    Text: StreamingBody
    Title: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class WatchShelfResponse(TypedDict):
    Events: EventStream[responses.ShelfEvents]
    ResponseMetadata: ResponseMetadata
