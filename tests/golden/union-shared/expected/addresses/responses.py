"""Response types of Example Addresses: TypedDicts of the data that AWS returns."""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import ResponseMetadata


class Address_Street(TypedDict):
    Street: str
    Box: NotRequired[Absent]


class Address_Box(TypedDict):
    Street: NotRequired[Absent]
    Box: int


Address: TypeAlias = Address_Street | Address_Box
"""Exactly one of: `Street`, `Box`."""


class PutAddressResponse(TypedDict):
    Address: NotRequired[Address]
    ResponseMetadata: ResponseMetadata
