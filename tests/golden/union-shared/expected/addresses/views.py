"""Views of Example Addresses: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent


class AddressLike_Street(TypedDict):
    Street: ReadOnly[str]
    Box: NotRequired[ReadOnly[Absent]]


class AddressLike_Box(TypedDict):
    Street: NotRequired[ReadOnly[Absent]]
    Box: ReadOnly[int]


AddressLike: TypeAlias = AddressLike_Street | AddressLike_Box
"""Exactly one of: `Street`, `Box`."""
