"""Views of Example Tags: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.tags import literals
from boto_types.values import JsonInput, TimestampInput


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class HolderLike(TypedDict, total=False):
    Status: Required[ReadOnly[literals.Status]]
    Statuses: ReadOnly[Sequence[literals.Status]]
    list: ReadOnly[str]
    str: ReadOnly[int]
    Names: ReadOnly["list[str] | tuple[str, ...]"]
    datetime: ReadOnly[TimestampInput]
    Times: ReadOnly["list[TimestampInput] | ListOrTuple[TimestampInput]"]
    Any: ReadOnly[JsonInput]
    Tag: ReadOnly[TagLike]
    TagLike: ReadOnly[TagLike]
    Inner: ReadOnly["Sequence[TagLike]"]
