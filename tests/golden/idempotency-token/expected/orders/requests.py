"""What you send to Example Orders.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
