"""The client of Example Libraries (2024-05-01)."""

from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.libraries import errors, paginators, responses, waiters

class LibrariesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries.html"""

    @property
    def exceptions(self) -> errors.LibrariesExceptions: ...
    def get_state(self) -> responses.StateResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/get_state.html"""

    def list_books(
        self,
        *,
        Shelf: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/list_books.html"""

    def list_readers(self) -> responses.ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/list_readers.html"""

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_books"],
    ) -> paginators.ListBooksPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_readers"],
    ) -> paginators.ListReadersPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["books_there"],
    ) -> waiters.BooksThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["library_closed"],
    ) -> waiters.LibraryClosedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["library_open"],
    ) -> waiters.LibraryOpenWaiter: ...
