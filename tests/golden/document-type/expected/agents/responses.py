"""Response types of Example Agents: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import JsonValue, ResponseMetadata


class AskResponse(TypedDict, total=False):
    """Response of `ask`."""

    Output: JsonValue
    Named: dict[str, JsonValue]
    ResponseMetadata: Required[ResponseMetadata]
