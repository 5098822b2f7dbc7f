"""What the methods of Example Tags take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.tags.literals import Status
from boto_types.values import JsonInput, TimestampInput


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


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
