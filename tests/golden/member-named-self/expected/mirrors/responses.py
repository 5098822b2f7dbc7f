"""What comes back from Example Mirrors."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ReflectResponse(TypedDict):
    self: NotRequired[str]
    ResponseMetadata: ResponseMetadata
