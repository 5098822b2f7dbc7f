"""Response types of Example Shelves: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ListBooksResponse(TypedDict):
    Books: list[str]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
