"""Keyword arguments in Example Tables whose values boto3 converts, as in `resource_requests`."""

from typing_extensions import Required, TypedDict

from boto_types.items import ConditionBase
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str | ConditionBase
    FilterExpression: str | ConditionBase
    PaginationConfig: PaginatorConfig
