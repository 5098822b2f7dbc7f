"""Views of Example Tables: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.dynamodb import responses


class AttributeValueLike(TypedDict, total=False):
    S: ReadOnly[str]
    N: ReadOnly[str]
    L: ReadOnly["Sequence[responses.AttributeValue | AttributeValueLike]"]


class CheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    ConditionExpression: NotRequired[ReadOnly[str]]
