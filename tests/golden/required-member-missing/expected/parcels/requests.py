"""Request types of Example Parcels: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class Address(TypedDict):
    City: str


class SendParcelRequest(TypedDict, closed=True):
    Address: Address
    Weight: NotRequired[int]
