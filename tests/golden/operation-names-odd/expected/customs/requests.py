"""What you send to Example Customs.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class Goods(TypedDict, total=False):
    Name: str


class ImportRequest(TypedDict, closed=True):
    Goods: Goods
