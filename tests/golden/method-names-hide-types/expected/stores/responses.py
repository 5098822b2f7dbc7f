"""What comes back from Example Stores."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ListResponse(TypedDict):
    Names: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class TypeResponse(TypedDict):
    Type: NotRequired[str]
    ResponseMetadata: ResponseMetadata
