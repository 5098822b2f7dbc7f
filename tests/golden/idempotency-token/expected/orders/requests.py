"""What you send to Example Orders.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class PlaceOrderRequest(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    Item: str


class Order(TypedDict):
    ClientToken: str
    Item: str


class OrderLike(TypedDict):
    ClientToken: ReadOnly[str]
    Item: ReadOnly[str]


class PlaceOrdersRequest(TypedDict, closed=True):
    Orders: list[Order]
