"""What the methods of Example Grammars take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, TypedDict

from boto_types.grammars import responses
from boto_types.grammars.requests import Expression
from boto_types.values import TimestampInput


class GroupLike(TypedDict, total=False):
    Created: ReadOnly[TimestampInput]
    Inner: ReadOnly["responses.Expression | Expression | ExpressionLike"]


class TermLike(TypedDict, total=False):
    Weight: ReadOnly[int]
    Group: ReadOnly[GroupLike]


class ExpressionLike(TypedDict, total=False):
    Name: ReadOnly[str]
    Terms: ReadOnly[Sequence[TermLike]]
