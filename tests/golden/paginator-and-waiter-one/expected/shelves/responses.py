"""What comes back from Example Shelves."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ListBooksResponse(TypedDict):
    Books: list[str]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
