"""Paginators of Example Reflections."""

from botocore.paginate import PageIterator, Paginator

from boto_types.reflections import responses, views
from boto_types.values import PaginatorConfig

class ListReflectionsPaginator(Paginator):
    """`client.get_paginator("list_reflections")`."""

    def paginate(
        self,
        *,
        PaginatorConfig: views.PaginatorConfigLike = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListReflectionsResponse]:
        """Yield the pages of `list_reflections`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/reflections/paginator/ListReflections.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
