"""Request types of Example Tables: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import responses


class PutItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Item: Required[dict[str, responses.AttributeValue]]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, responses.AttributeValue]


class QueryInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str
    FilterExpression: str
    NextToken: str


class Check(TypedDict):
    Key: dict[str, responses.AttributeValue]
    ConditionExpression: NotRequired[str]


class TransactInput(TypedDict, closed=True):
    Checks: list[Check]


class DescribeInput(TypedDict, closed=True):
    TableName: str


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.dynamodb.responses import AttributeValue as AttributeValue
