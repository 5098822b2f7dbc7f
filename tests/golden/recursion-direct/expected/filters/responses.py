"""Response types of Example Filters: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class SearchResponse(TypedDict):
    Count: NotRequired[int]
    ResponseMetadata: ResponseMetadata
