"""Request types of Example Settings: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict


class PutSettingsRequest(TypedDict, total=False, closed=True):
    Names: list[str]
    Counts: list[int]
    Flags: list[bool]
    Labels: dict[str, str]
    Sizes: dict[str, int]
    Switches: dict[str, bool]
