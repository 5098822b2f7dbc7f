"""The client of Example Shelves (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.shelves import errors, paginators, responses, waiters

class ShelvesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves.html

    Example:
        client = boto3.client("shelves")

    - Requests to fill in: `boto_types.shelves.requests`
    - Responses: `boto_types.shelves.responses`
    - Errors: `client.exceptions`, with types in `boto_types.shelves.errors`
    - Paginators: `client.get_paginator("list_books")`
    - Waiters: `client.get_waiter("books_there")`
    """

    @property
    def exceptions(self) -> errors.ShelvesExceptions: ...
    def list_books(
        self,
        *,
        Shelf: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/client/list_books.html"""

    def get_paginator(
        self,
        operation_name: Literal["list_books"],
    ) -> paginators.ListBooksPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_books".
        """

    def get_waiter(
        self,
        waiter_name: Literal["books_there"],
    ) -> waiters.BooksThereWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "books_there".
        """
