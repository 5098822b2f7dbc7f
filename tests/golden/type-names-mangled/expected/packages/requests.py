"""Request types of Example Packages: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.packages import literals
from boto_types.values import TimestampInput


class __Element(TypedDict, total=False):
    Text: str
    At: TimestampInput


class __Choice_One(TypedDict):
    One: str
    Two: NotRequired[Absent]


class __Choice_Two(TypedDict):
    One: NotRequired[Absent]
    Two: TimestampInput


__Choice: TypeAlias = __Choice_One | __Choice_Two
"""Exactly one of: `One`, `Two`."""


class Item(TypedDict, total=False):
    Trigger: Required["literals.__Trigger"]
    Element: "__Element"
    Choice: "__Choice"


class PutPackageRequest(TypedDict, total=False, closed=True):
    Trigger: "literals.__Trigger"
    Triggers: "list[literals.__Trigger]"
    Item: Item
