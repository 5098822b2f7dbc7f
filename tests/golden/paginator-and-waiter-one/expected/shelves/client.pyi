"""The client of Example Shelves (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.shelves.paginators import ListBooksPaginator
from boto_types.shelves.responses import ListBooksResponse
from boto_types.shelves.waiters import BooksThereWaiter

class ShelvesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ShelvesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves.html"""

    @property
    def exceptions(self) -> ShelvesExceptions: ...
    def list_books(
        self,
        *,
        Shelf: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/client/list_books.html"""

    def get_paginator(
        self,
        operation_name: Literal["list_books"],
    ) -> ListBooksPaginator: ...
    def get_waiter(self, waiter_name: Literal["books_there"]) -> BooksThereWaiter: ...
