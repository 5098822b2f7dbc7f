"""What comes back from Example Bots."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import JsonValue, ResponseMetadata


class PostTextResponse(TypedDict):
    Attributes: NotRequired[JsonValue]
    Raw: NotRequired[str]
    ResponseMetadata: ResponseMetadata
