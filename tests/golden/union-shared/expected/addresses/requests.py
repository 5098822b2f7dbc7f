"""What you send to Example Addresses.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.addresses.responses import (
    Address as Address,
    Address_Box as Address_Box,
    Address_Street as Address_Street,
)


class AddressLike_Street(TypedDict):
    Street: ReadOnly[str]
    Box: NotRequired[ReadOnly[Absent]]


class AddressLike_Box(TypedDict):
    Street: NotRequired[ReadOnly[Absent]]
    Box: ReadOnly[int]


AddressLike: TypeAlias = AddressLike_Street | AddressLike_Box


class PutAddressRequest(TypedDict, closed=True):
    Address: NotRequired[Address]
