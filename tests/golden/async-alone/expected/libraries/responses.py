"""Response types of Example Libraries: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types._internal.streams import EventStream, StreamingBody
from boto_types.values import ResponseMetadata


class Place(TypedDict):
    Floor: int


class Reader(TypedDict):
    ReaderId: str


class Shelf(TypedDict, total=False):
    ShelfName: Required[str]
    """What is written on it."""

    Room: Required[Place]
    Made: datetime
    """When it was put up."""

    Readers: list[Reader]
    Owner: Reader


class CreateShelfResponse(TypedDict):
    Shelf: Shelf
    ResponseMetadata: ResponseMetadata


class DescribeShelfResponse(TypedDict):
    Shelf: Shelf
    ResponseMetadata: ResponseMetadata


class PutBooksResponse(TypedDict):
    Titles: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class Book(TypedDict):
    Title: str
    Pages: NotRequired[int]


class ListBooksResponse(TypedDict):
    Books: list[Book]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteBooksResponse(TypedDict):
    Failed: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class ReadBookResponse(TypedDict):
    Text: StreamingBody
    Title: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class BookAdded(TypedDict, total=False):
    Title: str


class BookRemoved(TypedDict, total=False):
    Title: str


class ShelfEvents_Added(TypedDict):
    Added: BookAdded
    Removed: NotRequired[Absent]


class ShelfEvents_Removed(TypedDict):
    Added: NotRequired[Absent]
    Removed: BookRemoved


ShelfEvents: TypeAlias = ShelfEvents_Added | ShelfEvents_Removed


class WatchShelfResponse(TypedDict):
    Events: EventStream[ShelfEvents]
    ResponseMetadata: ResponseMetadata
