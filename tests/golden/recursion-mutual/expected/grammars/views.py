"""What the methods of Example Grammars take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.grammars import responses
from boto_types.values import TimestampInput


class Group(TypedDict):
    Inner: NotRequired["Expression"]
    Created: NotRequired[TimestampInput]


class GroupLike(TypedDict):
    Inner: NotRequired[ReadOnly["ExpressionLike | responses.Expression | Expression"]]
    Created: NotRequired[ReadOnly[TimestampInput]]


class Term(TypedDict):
    Group: NotRequired[Group]
    Weight: NotRequired[int]


class TermLike(TypedDict):
    Group: NotRequired[ReadOnly[GroupLike]]
    Weight: NotRequired[ReadOnly[int]]


class Expression(TypedDict):
    Terms: NotRequired[list[Term]]
    Name: NotRequired[str]


class ExpressionLike(TypedDict):
    Terms: NotRequired[ReadOnly[Sequence[TermLike]]]
    Name: NotRequired[ReadOnly[str]]
