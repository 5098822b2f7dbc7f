"""Response types of Example Bots: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import JsonValue, ResponseMetadata


class PostTextResponse(TypedDict, total=False):
    Attributes: JsonValue
    Raw: str
    ResponseMetadata: Required[ResponseMetadata]
