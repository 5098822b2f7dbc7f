"""The client of Example Shelves (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.shelves import errors, literals, paginators, responses, views, waiters

class ShelvesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves.html"""

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
    ) -> paginators.ListBooksPaginator: ...
    def get_waiter(self, waiter_name: Literal["shelf"]) -> waiters.ShelfWaiter: ...
