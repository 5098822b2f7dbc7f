"""What comes back from Example Bots."""

from typing_extensions import Required, TypedDict

from boto_types.values import JsonValue, ResponseMetadata


class PostTextResponse(TypedDict, total=False):
    Attributes: JsonValue
    Raw: str
    ResponseMetadata: Required[ResponseMetadata]
