"""What you send to Example Tables.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb.responses import AttributeValue as AttributeValue


class PutItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Item: Required[dict[str, AttributeValue]]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, AttributeValue]


class QueryInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str
    FilterExpression: str
    NextToken: str


class Check(TypedDict):
    Key: dict[str, AttributeValue]
    ConditionExpression: NotRequired[str]


class TransactInput(TypedDict, closed=True):
    Checks: list[Check]


class DescribeInput(TypedDict, closed=True):
    TableName: str
