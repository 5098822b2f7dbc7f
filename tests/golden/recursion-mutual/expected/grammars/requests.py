"""What you send to Example Grammars.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.grammars import responses
from boto_types.values import TimestampInput


class Group(TypedDict):
    Created: NotRequired[TimestampInput]
    Inner: NotRequired["Expression"]


class GroupLike(TypedDict):
    Created: NotRequired[ReadOnly[TimestampInput]]
    Inner: NotRequired[ReadOnly["responses.Expression | Expression | ExpressionLike"]]


class Term(TypedDict):
    Weight: NotRequired[int]
    Group: NotRequired[Group]


class TermLike(TypedDict):
    Weight: NotRequired[ReadOnly[int]]
    Group: NotRequired[ReadOnly[GroupLike]]


class Expression(TypedDict):
    Name: NotRequired[str]
    Terms: NotRequired[list[Term]]


class ExpressionLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]
    Terms: NotRequired[ReadOnly[Sequence[TermLike]]]


class PutGrammarRequest(TypedDict, closed=True):
    Root: Expression
