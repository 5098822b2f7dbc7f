"""Request types of Example Customs: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict


class Goods(TypedDict, total=False):
    Name: str


class ImportRequest(TypedDict, closed=True):
    Goods: Goods
