"""Views of Example Looks: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import TimestampInput


class FooLike_(TypedDict, total=False):
    Text: ReadOnly[str]


class FooLikeLike(TypedDict, total=False):
    Degree: ReadOnly[int]


class BarLike_(TypedDict, total=False):
    At: ReadOnly[TimestampInput]


class ChoiceLike__A(TypedDict):
    A: ReadOnly[str]
    B: NotRequired[ReadOnly[Absent]]


class ChoiceLike__B(TypedDict):
    A: NotRequired[ReadOnly[Absent]]
    B: ReadOnly[int]


ChoiceLike_: TypeAlias = ChoiceLike__A | ChoiceLike__B
"""Exactly one of: `A`, `B`."""


class ChoiceLikeLike_A(TypedDict):
    A: ReadOnly[int]
    B: NotRequired[ReadOnly[Absent]]


class ChoiceLikeLike_B(TypedDict):
    A: NotRequired[ReadOnly[Absent]]
    B: ReadOnly[str]


ChoiceLikeLike: TypeAlias = ChoiceLikeLike_A | ChoiceLikeLike_B
"""Exactly one of: `A`, `B`."""
