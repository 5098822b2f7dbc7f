"""What comes back from Example Agents."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import JsonValue, ResponseMetadata


class AskResponse(TypedDict):
    Output: NotRequired[JsonValue]
    Named: NotRequired[dict[str, JsonValue]]
    ResponseMetadata: ResponseMetadata
