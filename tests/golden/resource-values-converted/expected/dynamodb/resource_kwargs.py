"""Keyword arguments for the resources of Example Tables.

They differ from those in `kwargs`, because boto3 converts the values.
"""

from typing_extensions import Required, TypedDict

from boto_types.items import ConditionBase
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str | ConditionBase
    FilterExpression: str | ConditionBase
    PaginationConfig: PaginatorConfig
