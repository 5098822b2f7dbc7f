"""Response types of Example Agents: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import JsonValue, ResponseMetadata


class AskResponse(TypedDict, total=False):
    Output: JsonValue
    Named: dict[str, JsonValue]
    ResponseMetadata: Required[ResponseMetadata]
