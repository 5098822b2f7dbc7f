"""Views of Example Grammars: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, TypedDict

from boto_types.grammars import responses
from boto_types.values import TimestampInput


class Group(TypedDict, total=False):
    Created: TimestampInput
    Inner: "Expression"


class Term(TypedDict, total=False):
    Weight: int
    Group: Group


class Expression(TypedDict, total=False):
    Name: str
    Terms: list[Term]


class GroupLike(TypedDict, total=False):
    Created: ReadOnly[TimestampInput]
    Inner: ReadOnly["responses.Expression | Expression | ExpressionLike"]


class TermLike(TypedDict, total=False):
    Weight: ReadOnly[int]
    Group: ReadOnly[GroupLike]


class ExpressionLike(TypedDict, total=False):
    Name: ReadOnly[str]
    Terms: ReadOnly[Sequence[TermLike]]
