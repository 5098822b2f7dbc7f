"""The client of Example Libraries (2024-05-01)."""

from collections.abc import Sequence
from typing import Literal

from botocore.client import BaseClient

from boto_types.libraries import errors, responses, views, waiters
from boto_types.values import EmptyOutput

class LibrariesClient(BaseClient):
    @property
    def exceptions(self) -> errors.LibrariesExceptions: ...
    def create_shelf(
        self,
        *,
        Name: str,
        Wide: int = ...,
    ) -> responses.CreateShelfResponse: ...
    def delete_books(
        self,
        *,
        Shelf: str,
        Titles: list[str] | tuple[str, ...],
        Forever: int = ...,
    ) -> responses.DeleteBooksResponse: ...
    def delete_shelf(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
    ) -> EmptyOutput: ...
    def describe_shelf(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
    ) -> responses.DescribeShelfResponse: ...
    def list_books(
        self,
        *,
        Shelf: str,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
    ) -> responses.ListBooksResponse: ...
    def put_books(
        self,
        *,
        Shelf: str,
        Titles: list[str] | tuple[str, ...],
    ) -> responses.PutBooksResponse: ...
    def get_waiter(
        self,
        waiter_name: Literal["shelf_exists"],
    ) -> waiters.ShelfExistsWaiter: ...
