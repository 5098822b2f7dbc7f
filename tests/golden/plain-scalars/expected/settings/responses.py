"""What comes back from Example Settings."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class PutSettingsResponse(TypedDict):
    Names: NotRequired[list[str]]
    Counts: NotRequired[list[int]]
    Flags: NotRequired[list[bool]]
    Labels: NotRequired[dict[str, str]]
    Sizes: NotRequired[dict[str, int]]
    Switches: NotRequired[dict[str, bool]]
    ResponseMetadata: ResponseMetadata
