"""What you send to Example Tables through a resource, where that differs from `requests`.

boto3 converts: `ItemValueInput` is any value of Python that it takes. `X` is what you annotate and
fill in; what a method takes is `resource_views.XLike`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.items import ConditionBase, ItemValueInput


class PutItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Item: Required[dict[str, ItemValueInput]]
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]


class QueryInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str | ConditionBase
    FilterExpression: str | ConditionBase
    NextToken: str


class Check(TypedDict):
    Key: dict[str, ItemValueInput]
    ConditionExpression: NotRequired[str]


class TransactInput(TypedDict, closed=True):
    Checks: list[Check]
