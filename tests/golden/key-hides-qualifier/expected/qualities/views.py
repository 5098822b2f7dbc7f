"""What the methods of Example Qualities take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly as _ReadOnly, TypedDict

from boto_types.values import TimestampInput


class GradeLike(TypedDict, total=False):
    Mark: _ReadOnly[int]


class QualityLike(TypedDict, total=False):
    NotRequired: _ReadOnly[str]
    ReadOnly: _ReadOnly[str]
    Sequence: _ReadOnly[str]
    Grades: _ReadOnly["Sequence[GradeLike]"]
    At: _ReadOnly[TimestampInput]
