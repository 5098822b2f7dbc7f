"""Response types of Example Shelves: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Book(TypedDict):
    Title: str


class ListBooksResponse(TypedDict):
    Books: list[Book]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
