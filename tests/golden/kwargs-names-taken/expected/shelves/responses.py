"""What comes back from Example Shelves."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Book(TypedDict):
    Title: str


class ListBooksResponse(TypedDict):
    Books: list[Book]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
