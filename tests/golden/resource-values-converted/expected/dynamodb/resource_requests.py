"""What you send to Example Tables through a resource, where that differs from `requests`.

boto3 converts: `ItemValueInput` is any value of Python that it takes. `X` is what you annotate and
fill in; what a method takes is `resource_views.XLike`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.items import ConditionBase, ItemValueInput


class PutItemInput(TypedDict, closed=True):
    TableName: str
    Item: dict[str, ItemValueInput]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]


class QueryInput(TypedDict, closed=True):
    TableName: str
    KeyConditionExpression: NotRequired[str | ConditionBase]
    FilterExpression: NotRequired[str | ConditionBase]
    NextToken: NotRequired[str]


class Check(TypedDict):
    Key: dict[str, ItemValueInput]
    ConditionExpression: NotRequired[str]


class TransactInput(TypedDict, closed=True):
    Checks: list[Check]
