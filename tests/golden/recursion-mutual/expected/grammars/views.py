"""What the methods of Example Grammars take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.grammars import responses
from boto_types.grammars.requests import Expression
from boto_types.values import TimestampInput


class GroupLike(TypedDict):
    Created: NotRequired[ReadOnly[TimestampInput]]
    Inner: NotRequired[ReadOnly["responses.Expression | Expression | ExpressionLike"]]


class TermLike(TypedDict):
    Weight: NotRequired[ReadOnly[int]]
    Group: NotRequired[ReadOnly[GroupLike]]


class ExpressionLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]
    Terms: NotRequired[ReadOnly[Sequence[TermLike]]]
