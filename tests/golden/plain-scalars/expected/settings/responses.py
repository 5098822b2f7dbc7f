"""Response types of Example Settings: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class PutSettingsResponse(TypedDict, total=False):
    Names: list[str]
    Counts: list[int]
    Flags: list[bool]
    Labels: dict[str, str]
    Sizes: dict[str, int]
    Switches: dict[str, bool]
    ResponseMetadata: Required[ResponseMetadata]
