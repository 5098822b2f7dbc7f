"""Response types of Example Stores: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ListResponse(TypedDict):
    Names: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class TypeResponse(TypedDict):
    Type: NotRequired[str]
    ResponseMetadata: ResponseMetadata
