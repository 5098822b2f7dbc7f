"""What the methods of Example Tables take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.dynamodb.responses import AttributeValue


class AttributeValueLike(TypedDict):
    S: NotRequired[ReadOnly[str]]
    N: NotRequired[ReadOnly[str]]
    L: NotRequired[ReadOnly["Sequence[AttributeValue | AttributeValueLike]"]]


class CheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    ConditionExpression: NotRequired[ReadOnly[str]]
