"""The keyword arguments of paginators of Example Tables that a resource's client has.

Those that differ from `kwargs`: boto3 converts their values, as in `resource_requests`.
"""

from typing_extensions import Required, TypedDict

from boto_types.items import ConditionBase
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    TableName: Required[str]
    KeyConditionExpression: str | ConditionBase
    FilterExpression: str | ConditionBase
    PaginationConfig: PaginatorConfig
