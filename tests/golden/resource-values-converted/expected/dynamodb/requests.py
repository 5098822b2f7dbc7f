"""What you send to Example Tables.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.dynamodb.responses import AttributeValue as AttributeValue


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


class TransactInput(TypedDict, closed=True):
    Checks: list[Check]


class DescribeInput(TypedDict, closed=True):
    TableName: str
