"""Paginators of Example Shelves."""

from botocore.paginate import PageIterator, Paginator

from boto_types.shelves import responses
from boto_types.values import PaginatorConfig

class ListBooksPaginator(Paginator):
    """`client.get_paginator("list_books")`."""

    def paginate(
        self,
        *,
        Shelf: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListBooksResponse]:
        """Yield the pages of `list_books`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/paginator/ListBooks.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
