"""Response types of Example Mirrors: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ReflectResponse(TypedDict):
    self: NotRequired[str]
    ResponseMetadata: ResponseMetadata
