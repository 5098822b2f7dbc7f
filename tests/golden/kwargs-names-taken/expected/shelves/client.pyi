"""The client of Example Shelves (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.shelves import errors, literals, paginators, responses, views, waiters

class ShelvesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves.html

    Example:
        client = boto3.client("shelves")

    - Requests to fill in: `boto_types.shelves.requests`
    - Responses: `boto_types.shelves.responses`
    - Errors: `client.exceptions`, with types in `boto_types.shelves.errors`
    - Paginators: `client.get_paginator("list_books")`
    - Waiters: `client.get_waiter("shelf")`
    """

    @property
    def exceptions(self) -> errors.ShelvesExceptions: ...
    def list_books(
        self,
        *,
        Shelf: str,
        Paginator: literals.PaginatorName = ...,
        Waiter: views.WaiterNameLike = ...,
        NextToken: str = ...,
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

    def get_waiter(self, waiter_name: Literal["shelf"]) -> waiters.ShelfWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "shelf".
        """
