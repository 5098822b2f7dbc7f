"""What you send to Example Parcels.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class Address(TypedDict):
    City: str


class AddressLike(TypedDict):
    City: ReadOnly[str]


class SendParcelRequest(TypedDict, closed=True):
    Address: Address
    Weight: NotRequired[int]
