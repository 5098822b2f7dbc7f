"""What you send to Example Customs.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class Goods(TypedDict):
    Name: NotRequired[str]


class GoodsLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]


class ImportRequest(TypedDict, closed=True):
    Goods: Goods
