"""What the methods of Example Qualities take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import (
    NotRequired as _NotRequired,
    ReadOnly as _ReadOnly,
    TypedDict,
)

from boto_types.values import TimestampInput


class GradeLike(TypedDict):
    Mark: _NotRequired[_ReadOnly[int]]


class QualityLike(TypedDict):
    NotRequired: _NotRequired[_ReadOnly[str]]
    ReadOnly: _NotRequired[_ReadOnly[str]]
    Sequence: _NotRequired[_ReadOnly[str]]
    Grades: _NotRequired[_ReadOnly["Sequence[GradeLike]"]]
    At: _NotRequired[_ReadOnly[TimestampInput]]
