"""Request types of Example Orders: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class PlaceOrderRequest(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    Item: str


class Order(TypedDict):
    ClientToken: str
    Item: str


class PlaceOrdersRequest(TypedDict, closed=True):
    Orders: list[Order]
