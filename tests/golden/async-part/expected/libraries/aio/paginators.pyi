"""Paginators of Example Libraries."""

from collections.abc import Sequence

from aiobotocore.paginate import AioPageIterator, AioPaginator

from boto_types.libraries import responses, views
from boto_types.values import PaginatorConfig

class ListBooksPaginator(AioPaginator):
    """`client.get_paginator("list_books")`."""

    def paginate(
        self,
        *,
        Shelf: str,
        Filters: Sequence[views.FilterLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> AioPageIterator[responses.ListBooksResponse]:
        """Yield the pages of `list_books`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/paginator/ListBooks.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
