"""Views of Example Qualities: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
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
