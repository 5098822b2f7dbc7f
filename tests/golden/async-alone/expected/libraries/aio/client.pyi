"""The client of Example Libraries (2024-05-01)."""

# A method overrides one that is not awaited. mypy reports it if this file is on mypy_path.
# mypy: disable-error-code="override"

from collections.abc import Sequence
from typing import Literal

from aiobotocore.client import AioBaseClient

from boto_types.libraries import errors, responses, views
from boto_types.libraries.aio import paginators, responses as aio_responses, waiters
from boto_types.values import EmptyOutput

class LibrariesClient(AioBaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries.html

    Example:
        async with get_session().create_client("libraries") as client:

    - Requests to fill in: `boto_types.libraries.requests`
    - Responses: `boto_types.libraries.responses`
    - Errors: `client.exceptions`, with types in `boto_types.libraries.errors`
    - Paginators: `client.get_paginator("list_books")`
    - Waiters: `client.get_waiter("shelf_exists")`
    """

    @property
    def exceptions(self) -> errors.LibrariesExceptions: ...
    async def create_shelf(
        self,
        *,
        Name: str,
        Wide: int = ...,
    ) -> responses.CreateShelfResponse:
        """Puts up a shelf. It is empty.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/create_shelf.html
        """

    async def delete_books(
        self,
        *,
        Shelf: str,
        Titles: list[str] | tuple[str, ...],
        Forever: int = ...,
    ) -> responses.DeleteBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/delete_books.html"""

    async def delete_shelf(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/delete_shelf.html"""

    async def describe_shelf(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
    ) -> responses.DescribeShelfResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/describe_shelf.html"""

    async def list_books(
        self,
        *,
        Shelf: str,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
    ) -> responses.ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/list_books.html"""

    async def put_books(
        self,
        *,
        Shelf: str,
        Titles: list[str] | tuple[str, ...],
    ) -> responses.PutBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/put_books.html"""

    async def read_book(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
    ) -> aio_responses.ReadBookResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/read_book.html"""

    async def watch_shelf(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
    ) -> aio_responses.WatchShelfResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/client/watch_shelf.html"""

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
        waiter_name: Literal["shelf_exists"],
    ) -> waiters.ShelfExistsWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "shelf_exists".
        """
