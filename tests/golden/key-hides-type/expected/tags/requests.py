"""What you send to Example Tags.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.tags.literals import Status
from boto_types.tags.responses import Tag as Tag
from boto_types.values import JsonInput, TimestampInput


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class Holder(TypedDict):
    Status: Status
    Statuses: NotRequired["list[Status]"]
    list: NotRequired[str]
    str: NotRequired[int]
    Names: NotRequired["list[str]"]
    datetime: NotRequired[TimestampInput]
    Times: NotRequired["list[TimestampInput]"]
    Any: NotRequired[JsonInput]
    Tag: NotRequired[Tag]
    TagLike: NotRequired["Tag"]
    Inner: NotRequired["list[Tag]"]


class HolderLike(TypedDict):
    Status: ReadOnly[Status]
    Statuses: NotRequired[ReadOnly["Sequence[Status]"]]
    list: NotRequired[ReadOnly[str]]
    str: NotRequired[ReadOnly[int]]
    Names: NotRequired[ReadOnly["list[str] | tuple[str, ...]"]]
    datetime: NotRequired[ReadOnly[TimestampInput]]
    Times: NotRequired[ReadOnly["list[TimestampInput] | ListOrTuple[TimestampInput]"]]
    Any: NotRequired[ReadOnly[JsonInput]]
    Tag: NotRequired[ReadOnly[TagLike]]
    TagLike: NotRequired[ReadOnly[TagLike]]
    Inner: NotRequired[ReadOnly["Sequence[TagLike]"]]


class PutTagsRequest(TypedDict, closed=True):
    Tag: Tag
    Tags: NotRequired["list[Tag]"]
    Holder: NotRequired[Holder]
