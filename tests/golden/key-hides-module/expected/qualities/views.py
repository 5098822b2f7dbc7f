"""What the methods of Example Qualities take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.qualities import literals
from boto_types.values import TimestampInput


class QualityLike(TypedDict, total=False):
    First: ReadOnly[literals.Level]
    literals: ReadOnly[literals.Level]
    Level: ReadOnly["literals.Level"]
    At: ReadOnly[TimestampInput]
