"""Keyword arguments in Example Tables, as TypedDicts.

An example is `QueryPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str
    FilterExpression: str
    PaginationConfig: PaginatorConfig


class DynamoDBServiceResourceTableKwargs(TypedDict, closed=True):
    name: str


class TablePutItemKwargs(TypedDict, total=False, closed=True):
    Item: Required[Mapping[str, ItemValueInput]]
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    TableName: str


class TableQueryKwargs(TypedDict, total=False, closed=True):
    KeyConditionExpression: str | ConditionBase
    FilterExpression: str | ConditionBase
    NextToken: str
    TableName: str


class TableDescribeKwargs(TypedDict, total=False, closed=True):
    TableName: str
