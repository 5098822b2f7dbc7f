"""What you send to Example Qualities.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import (
    NotRequired as _NotRequired,
    ReadOnly as _ReadOnly,
    TypedDict,
)

from boto_types.qualities.responses import Grade as Grade
from boto_types.values import TimestampInput


class GradeLike(TypedDict):
    Mark: _NotRequired[_ReadOnly[int]]


class Quality(TypedDict):
    NotRequired: _NotRequired[str]
    ReadOnly: _NotRequired[str]
    Sequence: _NotRequired[str]
    Grades: _NotRequired[list[Grade]]
    At: _NotRequired[TimestampInput]


class QualityLike(TypedDict):
    NotRequired: _NotRequired[_ReadOnly[str]]
    ReadOnly: _NotRequired[_ReadOnly[str]]
    Sequence: _NotRequired[_ReadOnly[str]]
    Grades: _NotRequired[_ReadOnly["Sequence[GradeLike]"]]
    At: _NotRequired[_ReadOnly[TimestampInput]]


class PutQualityRequest(TypedDict, closed=True):
    Quality: _NotRequired[Quality]
