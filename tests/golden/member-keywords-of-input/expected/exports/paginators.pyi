"""Paginators of Example Exports."""

from typing import Any

from botocore.paginate import PageIterator, Paginator

from boto_types.exports import responses
from boto_types.values import PaginatorConfig

class ListExportsPaginator(Paginator):
    """`client.get_paginator("list_exports")`."""

    def paginate(
        self,
        *,
        Owner: str = ...,
        PaginationConfig: PaginatorConfig = ...,
        **kwargs: Any,
    ) -> PageIterator[responses.ListExportsResponse]:
        """Yield the pages of `list_exports`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/exports/paginator/ListExports.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
