"""Views of Example Tables: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.tables import responses
from boto_types.values import BlobInput


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
    B: Required[BlobInput]
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


class ValueLike_S(TypedDict, total=False):
    S: Required[ReadOnly[str]]
    N: ReadOnly[Absent]
    B: ReadOnly[Absent]
    M: ReadOnly[Absent]
    L: ReadOnly[Absent]


class ValueLike_N(TypedDict, total=False):
    S: ReadOnly[Absent]
    N: Required[ReadOnly[str]]
    B: ReadOnly[Absent]
    M: ReadOnly[Absent]
    L: ReadOnly[Absent]


class ValueLike_B(TypedDict, total=False):
    S: ReadOnly[Absent]
    N: ReadOnly[Absent]
    B: Required[ReadOnly[BlobInput]]
    M: ReadOnly[Absent]
    L: ReadOnly[Absent]


class ValueLike_M(TypedDict, total=False):
    S: ReadOnly[Absent]
    N: ReadOnly[Absent]
    B: ReadOnly[Absent]
    M: Required[ReadOnly[Mapping[str, responses.Value | Value]]]
    L: ReadOnly[Absent]


class ValueLike_L(TypedDict, total=False):
    S: ReadOnly[Absent]
    N: ReadOnly[Absent]
    B: ReadOnly[Absent]
    M: ReadOnly[Absent]
    L: Required[ReadOnly[Sequence[responses.Value | Value]]]


ValueLike: TypeAlias = (
    ValueLike_S | ValueLike_N | ValueLike_B | ValueLike_M | ValueLike_L
)
"""Exactly one of: `S`, `N`, `B`, `M`, `L`."""
