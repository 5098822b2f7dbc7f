"""What comes back from Example Filters."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class SearchResponse(TypedDict):
    Count: NotRequired[int]
    ResponseMetadata: ResponseMetadata
