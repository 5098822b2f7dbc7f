"""What comes back from Example Packages."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.packages.literals import __Trigger
from boto_types.values import ResponseMetadata


class __Element(TypedDict):
    Text: NotRequired[str]
    At: NotRequired[datetime]


class __Choice_One(TypedDict):
    One: str
    Two: NotRequired[Absent]


class __Choice_Two(TypedDict):
    One: NotRequired[Absent]
    Two: datetime


__Choice: TypeAlias = __Choice_One | __Choice_Two


class Item(TypedDict):
    Trigger: "__Trigger"
    Element: NotRequired["__Element"]
    Choice: NotRequired["__Choice"]


class PutPackageResponse(TypedDict):
    Trigger: NotRequired["__Trigger"]
    Triggers: NotRequired["list[__Trigger]"]
    Item: NotRequired[Item]
    ResponseMetadata: ResponseMetadata
