"""Response types of Example Packages: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.packages import literals
from boto_types.values import ResponseMetadata


class __Element(TypedDict, total=False):
    Text: str
    At: datetime


class __Choice_One(TypedDict):
    One: str
    Two: NotRequired[Absent]


class __Choice_Two(TypedDict):
    One: NotRequired[Absent]
    Two: datetime


__Choice: TypeAlias = __Choice_One | __Choice_Two
"""Exactly one of: `One`, `Two`."""


class Item(TypedDict, total=False):
    Trigger: Required["literals.__Trigger"]
    Element: "__Element"
    Choice: "__Choice"


class PutPackageResponse(TypedDict, total=False):
    Trigger: "literals.__Trigger"
    Triggers: "list[literals.__Trigger]"
    Item: Item
    ResponseMetadata: Required[ResponseMetadata]
