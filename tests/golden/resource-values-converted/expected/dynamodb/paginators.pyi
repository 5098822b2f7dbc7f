"""Paginators of Example Tables."""

from botocore.paginate import PageIterator, Paginator

from boto_types.dynamodb import responses
from boto_types.values import PaginatorConfig

class QueryPaginator(Paginator):
    """`client.get_paginator("query")`."""

    def paginate(
        self,
        *,
        TableName: str,
        KeyConditionExpression: str = ...,
        FilterExpression: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.QueryOutput]:
        """Yield the pages of `query`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Query.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
