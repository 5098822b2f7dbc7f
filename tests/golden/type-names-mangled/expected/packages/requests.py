"""What you send to Example Packages.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.packages.literals import __Trigger
from boto_types.values import TimestampInput


class __Element(TypedDict):
    Text: NotRequired[str]
    At: NotRequired[TimestampInput]


class __ElementLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]
    At: NotRequired[ReadOnly[TimestampInput]]


class __Choice_One(TypedDict):
    One: str
    Two: NotRequired[Absent]


class __Choice_Two(TypedDict):
    One: NotRequired[Absent]
    Two: TimestampInput


__Choice: TypeAlias = __Choice_One | __Choice_Two


class __ChoiceLike_One(TypedDict):
    One: ReadOnly[str]
    Two: NotRequired[ReadOnly[Absent]]


class __ChoiceLike_Two(TypedDict):
    One: NotRequired[ReadOnly[Absent]]
    Two: ReadOnly[TimestampInput]


__ChoiceLike: TypeAlias = __ChoiceLike_One | __ChoiceLike_Two


class Item(TypedDict):
    Trigger: "__Trigger"
    Element: NotRequired["__Element"]
    Choice: NotRequired["__Choice"]


class ItemLike(TypedDict):
    Trigger: ReadOnly["__Trigger"]
    Element: NotRequired[ReadOnly["__ElementLike"]]
    Choice: NotRequired[ReadOnly["__ChoiceLike"]]


class PutPackageRequest(TypedDict, closed=True):
    Trigger: NotRequired["__Trigger"]
    Triggers: NotRequired["list[__Trigger]"]
    Item: NotRequired[Item]
