"""What you send to Example Stores.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class ListRequest(TypedDict, closed=True):
    Names: list[str]
    Filters: NotRequired[dict[str, str]]
