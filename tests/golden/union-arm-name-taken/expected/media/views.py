"""Views of Example Media: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import TimestampInput


class SourceLike_Text(TypedDict):
    Text: ReadOnly[str]
    Time: NotRequired[ReadOnly[Absent]]


class SourceLike_Time(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Time: ReadOnly[TimestampInput]


SourceLike: TypeAlias = SourceLike_Text | SourceLike_Time
"""Exactly one of: `Text`, `Time`."""


class Source_TextLike(TypedDict, total=False):
    Language: ReadOnly[str]
