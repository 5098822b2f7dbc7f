"""What you send to Example Settings.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class PutSettingsRequest(TypedDict, total=False, closed=True):
    Names: list[str]
    Counts: list[int]
    Flags: list[bool]
    Labels: dict[str, str]
    Sizes: dict[str, int]
    Switches: dict[str, bool]
