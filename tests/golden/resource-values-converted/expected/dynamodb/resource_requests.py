"""Request types for the resources of Example Tables.

They differ from those in `requests`, because boto3 converts the values: an
`ItemValueInput` is any Python value that it accepts. A method accepts `resource_views.XLike`.
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
