"""What the methods of Example Tables take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
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
