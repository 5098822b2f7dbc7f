"""Keyword arguments for the resources of Example Tables.

They differ from those in `kwargs`, because boto3 converts the values.
"""

from typing_extensions import Required, TypedDict

from boto_types.items import ConditionBase
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Query`."""

    TableName: Required[str]
    KeyConditionExpression: str | ConditionBase
    FilterExpression: str | ConditionBase
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""
