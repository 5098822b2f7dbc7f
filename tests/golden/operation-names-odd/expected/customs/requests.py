"""What you send to Example Customs.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class Goods(TypedDict):
    Name: NotRequired[str]


class ImportRequest(TypedDict, closed=True):
    Goods: Goods
