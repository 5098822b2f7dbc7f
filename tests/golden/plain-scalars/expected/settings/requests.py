"""What you send to Example Settings.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class PutSettingsRequest(TypedDict, closed=True):
    Names: NotRequired[list[str]]
    Counts: NotRequired[list[int]]
    Flags: NotRequired[list[bool]]
    Labels: NotRequired[dict[str, str]]
    Sizes: NotRequired[dict[str, int]]
    Switches: NotRequired[dict[str, bool]]
