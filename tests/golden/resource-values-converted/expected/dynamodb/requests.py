"""What you send to Example Tables.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.dynamodb.responses import AttributeValue as AttributeValue


class AttributeValueLike(TypedDict):
    S: NotRequired[ReadOnly[str]]
    N: NotRequired[ReadOnly[str]]
    L: NotRequired[ReadOnly["Sequence[AttributeValue | AttributeValueLike]"]]


class PutItemInput(TypedDict, closed=True):
    TableName: str
    Item: dict[str, AttributeValue]
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, AttributeValue]]


class QueryInput(TypedDict, closed=True):
    TableName: str
    KeyConditionExpression: NotRequired[str]
    FilterExpression: NotRequired[str]
    NextToken: NotRequired[str]


class Check(TypedDict):
    Key: dict[str, AttributeValue]
    ConditionExpression: NotRequired[str]


class CheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    ConditionExpression: NotRequired[ReadOnly[str]]


class TransactInput(TypedDict, closed=True):
    Checks: list[Check]


class DescribeInput(TypedDict, closed=True):
    TableName: str
