"""Views of Example Packages: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.packages import literals
from boto_types.values import TimestampInput


class __ElementLike(TypedDict, total=False):
    Text: ReadOnly[str]
    At: ReadOnly[TimestampInput]


class __ChoiceLike_One(TypedDict):
    One: ReadOnly[str]
    Two: NotRequired[ReadOnly[Absent]]


class __ChoiceLike_Two(TypedDict):
    One: NotRequired[ReadOnly[Absent]]
    Two: ReadOnly[TimestampInput]


__ChoiceLike: TypeAlias = __ChoiceLike_One | __ChoiceLike_Two
"""Exactly one of: `One`, `Two`."""


class ItemLike(TypedDict, total=False):
    Trigger: Required[ReadOnly["literals.__Trigger"]]
    Element: ReadOnly["__ElementLike"]
    Choice: ReadOnly["__ChoiceLike"]
