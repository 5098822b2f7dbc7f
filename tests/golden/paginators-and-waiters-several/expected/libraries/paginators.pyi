"""Paginators of Example Libraries."""

from botocore.paginate import PageIterator, Paginator

from boto_types.libraries import responses
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

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/paginator/ListBooks.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListReadersPaginator(Paginator):
    """`client.get_paginator("list_readers")`."""

    def paginate(
        self,
        *,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListBooksResponse]:
        """Yield the pages of `list_readers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/paginator/ListReaders.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
