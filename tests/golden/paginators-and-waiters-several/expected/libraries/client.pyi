"""The client of Example Libraries (2024-05-01)."""

from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.libraries import errors, paginators, responses, waiters

class LibrariesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries.html

    Example:
        client = boto3.client("libraries")

    - Requests to fill in: `boto_types.libraries.requests`
    - Responses: `boto_types.libraries.responses`
    - Errors: `client.exceptions`, with types in `boto_types.libraries.errors`
    - Paginators: `client.get_paginator("list_books")`
    - Waiters: `client.get_waiter("books_there")`
    """

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
    ) -> paginators.ListBooksPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_books".
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_readers"],
    ) -> paginators.ListReadersPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_books".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["books_there"],
    ) -> waiters.BooksThereWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "books_there".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["library_closed"],
    ) -> waiters.LibraryClosedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["library_open"],
    ) -> waiters.LibraryOpenWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "books_there".
        """
