"""The client of Example Libraries (2024-05-01)."""

from typing import Literal, overload

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.libraries.paginators import ListBooksPaginator, ListReadersPaginator
from boto_types.libraries.responses import ListBooksResponse, StateResponse
from boto_types.libraries.waiters import (
    BooksThereWaiter,
    LibraryClosedWaiter,
    LibraryOpenWaiter,
)

class LibrariesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class LibrariesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries.html"""

    @property
    def exceptions(self) -> LibrariesExceptions: ...
    def get_state(self) -> StateResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/get_state.html"""

    def list_books(
        self,
        *,
        Shelf: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/list_books.html"""

    def list_readers(self) -> ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/list_readers.html"""

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_books"],
    ) -> ListBooksPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_readers"],
    ) -> ListReadersPaginator: ...
    @overload
    def get_waiter(self, waiter_name: Literal["books_there"]) -> BooksThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["library_closed"],
    ) -> LibraryClosedWaiter: ...
    @overload
    def get_waiter(self, waiter_name: Literal["library_open"]) -> LibraryOpenWaiter: ...
