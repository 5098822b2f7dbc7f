"""What the methods of Example Qualities take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
`X` stands here too where it leads back to itself, with what it holds; `requests` re-exports it.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, TypedDict

from boto_types.qualities import literals, responses
from boto_types.values import TimestampInput


class Quality(TypedDict, total=False):
    First: literals.Level
    literals: literals.Level
    Level: "literals.Level"
    At: TimestampInput
    responses: "list[Quality]"


class QualityLike(TypedDict, total=False):
    First: ReadOnly[literals.Level]
    literals: ReadOnly[literals.Level]
    Level: ReadOnly["literals.Level"]
    At: ReadOnly[TimestampInput]
    responses: ReadOnly["Sequence[responses.Quality | Quality | QualityLike]"]
