"""Views of Example Qualities: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.qualities import literals
from boto_types.values import TimestampInput


class QualityLike(TypedDict, total=False):
    First: ReadOnly[literals.Level]
    literals: ReadOnly[literals.Level]
    Level: ReadOnly["literals.Level"]
    At: ReadOnly[TimestampInput]
