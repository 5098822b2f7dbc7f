"""Paginators for the resources of Example Tables.

They differ from those in `paginators`, because boto3 converts the values.
"""

from botocore.paginate import PageIterator, Paginator

from boto_types.dynamodb import resource_responses
from boto_types.items import ConditionBase
from boto_types.values import PaginatorConfig

class QueryPaginator(Paginator):
    """`resource.meta.client.get_paginator("query")`."""

    def paginate(
        self,
        *,
        TableName: str,
        KeyConditionExpression: str | ConditionBase = ...,
        FilterExpression: str | ConditionBase = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[resource_responses.QueryOutput]:
        """Yield the pages of `query`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Query.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
