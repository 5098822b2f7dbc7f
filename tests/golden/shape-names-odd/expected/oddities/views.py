"""Views of Example Oddities: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import TimestampInput


class dashed_shapeLike(TypedDict, total=False):
    Text: ReadOnly[str]


class _3dModelLike(TypedDict, total=False):
    Text: ReadOnly[str]
    At: ReadOnly[TimestampInput]


class com_example_ThingLike_Text(TypedDict):
    Text: ReadOnly[str]
    Number: NotRequired[ReadOnly[Absent]]


class com_example_ThingLike_Number(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Number: ReadOnly[int]


com_example_ThingLike: TypeAlias = (
    com_example_ThingLike_Text | com_example_ThingLike_Number
)
"""Exactly one of: `Text`, `Number`."""


class matchLike(TypedDict, total=False):
    Text: ReadOnly[str]
