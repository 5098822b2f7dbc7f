"""Response types of Example Libraries: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

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
    """Response of `create_shelf`."""

    Shelf: Shelf
    ResponseMetadata: ResponseMetadata


class DescribeShelfResponse(TypedDict):
    """Response of `describe_shelf`."""

    Shelf: Shelf
    ResponseMetadata: ResponseMetadata


class PutBooksResponse(TypedDict):
    """Response of `put_books`."""

    Titles: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class Book(TypedDict):
    Title: str
    Pages: NotRequired[int]


class ListBooksResponse(TypedDict):
    """Response of `list_books`."""

    Books: list[Book]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteBooksResponse(TypedDict):
    """Response of `delete_books`."""

    Failed: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata
