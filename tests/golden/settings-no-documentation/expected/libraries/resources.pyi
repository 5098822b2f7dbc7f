"""Resources of Example Libraries (2024-05-01)."""

from collections.abc import Sequence
from datetime import datetime

from boto3.resources.base import ServiceResource
from boto3.resources.collection import CollectionManager, ResourceCollection
from typing_extensions import override

from boto_types.libraries import client, resources, responses, views
from boto_types.values import EmptyOutput, WaiterConfig

class LibrariesServiceResource(ServiceResource[client.LibrariesClient]):
    def get_available_subresources(self) -> list[str]: ...
    def create_shelf(
        self,
        *,
        Name: str,
        Wide: int = ...,
    ) -> resources.Shelf: ...
    def Shelf(self, name: str) -> resources.Shelf: ...
    def Book(self, shelf_name: str, title: str) -> resources.Book: ...
    def Reader(self, id: str) -> resources.Reader: ...

class Shelf(ServiceResource[client.LibrariesClient]):
    @property
    def name(self) -> str: ...
    @property
    def shelf_name(self) -> str: ...
    @property
    def room(self) -> responses.Place: ...
    @property
    def made(self) -> datetime | None: ...
    @property
    def readers(self) -> list[responses.Reader] | None: ...
    @property
    def owner(self) -> responses.Reader | None: ...
    @property
    def first_reader(self) -> resources.Reader | None: ...
    @property
    def borrowers(self) -> list[resources.Reader] | None: ...
    @property
    def books(self) -> ShelfBooksCollectionManager: ...
    @property
    def thin_books(self) -> ShelfThinBooksCollectionManager: ...
    def get_available_subresources(self) -> list[str]: ...
    def load(
        self,
        *,
        Consistent: int = ...,
        Shelf: str = ...,
    ) -> None: ...
    def reload(
        self,
        *,
        Consistent: int = ...,
        Shelf: str = ...,
    ) -> None: ...
    def delete(
        self,
        *,
        Consistent: int = ...,
        Shelf: str = ...,
    ) -> EmptyOutput: ...
    def put_books(
        self,
        *,
        Titles: list[str] | tuple[str, ...],
        Shelf: str = ...,
    ) -> list[resources.Book]: ...
    def Book(self, title: str) -> resources.Book: ...
    def wait_until_exists(
        self,
        *,
        Consistent: int = ...,
        WaiterConfig: WaiterConfig = ...,
        Shelf: str = ...,
    ) -> None: ...

class Book(ServiceResource[client.LibrariesClient]):
    @property
    def shelf_name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def pages(self) -> int | None: ...
    def get_available_subresources(self) -> list[str]: ...
    def Shelf(self) -> resources.Shelf: ...

class Reader(ServiceResource[client.LibrariesClient]):
    @property
    def id(self) -> str: ...
    def get_available_subresources(self) -> list[str]: ...

class ShelfBooksCollection(ResourceCollection[resources.Book]):
    """The result of `shelf.books.all()`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfBooksCollection: ...
    def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]: ...

class ShelfBooksCollectionManager(
    CollectionManager[ShelfBooksCollection, resources.Book],
):
    """The type of `shelf.books`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfBooksCollection: ...
    def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]: ...

class ShelfThinBooksCollection(ResourceCollection[resources.Book]):
    """The result of `shelf.thin_books.all()`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfThinBooksCollection: ...
    def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]: ...

class ShelfThinBooksCollectionManager(
    CollectionManager[ShelfThinBooksCollection, resources.Book],
):
    """The type of `shelf.thin_books`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfThinBooksCollection: ...
    def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]: ...
