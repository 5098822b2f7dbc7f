"""Response types of Example Tables: TypedDicts of the data that AWS returns."""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import ResponseMetadata


class Value_S(TypedDict, total=False):
    S: Required[str]
    N: Absent
    B: Absent
    M: Absent
    L: Absent


class Value_N(TypedDict, total=False):
    S: Absent
    N: Required[str]
    B: Absent
    M: Absent
    L: Absent


class Value_B(TypedDict, total=False):
    S: Absent
    N: Absent
    B: Required[bytes]
    M: Absent
    L: Absent


class Value_M(TypedDict, total=False):
    S: Absent
    N: Absent
    B: Absent
    M: Required["dict[str, Value]"]
    L: Absent


class Value_L(TypedDict, total=False):
    S: Absent
    N: Absent
    B: Absent
    M: Absent
    L: Required["list[Value]"]


Value: TypeAlias = Value_S | Value_N | Value_B | Value_M | Value_L
"""Exactly one of: `S`, `N`, `B`, `M`, `L`."""


class PutRowResponse(TypedDict):
    Previous: NotRequired[dict[str, Value]]
    ResponseMetadata: ResponseMetadata
