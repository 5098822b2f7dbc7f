"""Keyword arguments for the resources of Amazon DynamoDB.

They differ from those in `kwargs`, because boto3 converts the values.
"""

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from boto_types.dynamodb import literals, resource_views
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    Select: literals.Select
    AttributesToGet: list[str] | tuple[str, ...]
    Limit: int
    ConsistentRead: bool
    KeyConditions: Mapping[str, resource_views.ConditionLike]
    QueryFilter: Mapping[str, resource_views.ConditionLike]
    ConditionalOperator: literals.ConditionalOperator
    ScanIndexForward: bool
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    FilterExpression: str | ConditionBase
    KeyConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    PaginationConfig: PaginatorConfig


class ScanPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    AttributesToGet: list[str] | tuple[str, ...]
    Limit: int
    Select: literals.Select
    ScanFilter: Mapping[str, resource_views.ConditionLike]
    ConditionalOperator: literals.ConditionalOperator
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    TotalSegments: int
    Segment: int
    ProjectionExpression: str
    FilterExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    ConsistentRead: bool
    PaginationConfig: PaginatorConfig
