"""Resources of Example Libraries (2024-05-01)."""

from collections.abc import Sequence
from datetime import datetime

from aioboto3.resources.base import AIOBoto3ServiceResource
from aioboto3.resources.collection import AIOCollectionManager, AIOResourceCollection
from typing_extensions import deprecated, override

from boto_types.libraries import responses, views
from boto_types.libraries.aio import client, resources
from boto_types.values import EmptyOutput, WaiterConfig

class LibrariesServiceResource(AIOBoto3ServiceResource[client.LibrariesClient]):
    """Example Libraries: `aioboto3.Session().resource("libraries")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/service-resource/index.html
    """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    async def create_shelf(
        self,
        *,
        Name: str,
        Wide: int = ...,
    ) -> resources.Shelf:
        """Puts up a shelf. It is empty.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/service-resource/create_shelf.html
        """

    async def Shelf(self, name: str) -> resources.Shelf:
        """Return the `Shelf` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/service-resource/Shelf.html

        Args:
            name: What is written on it.
        """

    async def Book(self, shelf_name: str, title: str) -> resources.Book:
        """Return the `Book` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/service-resource/Book.html
        """

    async def Reader(self, id: str) -> resources.Reader:
        """Return the `Reader` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/service-resource/Reader.html
        """

class Shelf(AIOBoto3ServiceResource[client.LibrariesClient]):
    """`Shelf` of Example Libraries.

    https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/index.html
    """

    @property
    def name(self) -> str:
        """What is written on it."""

    @property
    def shelf_name(self) -> str:
        """What is written on it."""

    @property
    async def room(self) -> responses.Place: ...
    @property
    async def made(self) -> datetime | None:
        """When it was put up."""

    @property
    async def readers(self) -> list[responses.Reader] | None: ...
    @property
    async def owner(self) -> responses.Reader | None: ...
    @property
    @deprecated(
        "aioboto3 cannot make this resource. Await `Reader(...)` of the service resource."
    )
    def first_reader(self) -> None:
        """The `Reader` that the data of this resource names."""

    @property
    @deprecated(
        "aioboto3 cannot make this resource. Await `Reader(...)` of the service resource."
    )
    def borrowers(self) -> None:
        """The `Reader` resources that the data of this resource names."""

    @property
    def books(self) -> ShelfBooksCollectionManager:
        """The `Book` resources that `list_books` returns."""

    @property
    def thin_books(self) -> ShelfThinBooksCollectionManager:
        """The `Book` resources that `list_books` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    async def load(
        self,
        *,
        Consistent: int = ...,
        Shelf: str = ...,
    ) -> None:
        """Load the attributes with `describe_shelf`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/load.html
        """

    async def reload(
        self,
        *,
        Consistent: int = ...,
        Shelf: str = ...,
    ) -> None:
        """Load the attributes with `describe_shelf`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/reload.html
        """

    async def delete(
        self,
        *,
        Consistent: int = ...,
        Shelf: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/delete.html"""

    async def put_books(
        self,
        *,
        Titles: list[str] | tuple[str, ...],
        Shelf: str = ...,
    ) -> list[resources.Book]:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/put_books.html"""

    async def Book(self, title: str) -> resources.Book:
        """Return the `Book` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/Book.html
        """

    async def wait_until_exists(
        self,
        *,
        Consistent: int = ...,
        WaiterConfig: WaiterConfig = ...,
        Shelf: str = ...,
    ) -> None:
        """Poll `describe_shelf` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/wait_until_exists.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class Book(AIOBoto3ServiceResource[client.LibrariesClient]):
    """`Book` of Example Libraries.

    https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/book/index.html
    """

    @property
    def shelf_name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    async def pages(self) -> int | None: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    async def Shelf(self) -> resources.Shelf:
        """Return the `Shelf` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/book/Shelf.html
        """

class Reader(AIOBoto3ServiceResource[client.LibrariesClient]):
    """`Reader` of Example Libraries.

    https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/reader/index.html
    """

    @property
    def id(self) -> str: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

class ShelfBooksCollection(AIOResourceCollection[resources.Book]):
    """The result of `shelf.books.all()`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfBooksCollection:
        """The resources that `list_books` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/books.html
        """

    async def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]:
        """Call `delete_books` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/books.html
        """

class ShelfBooksCollectionManager(
    AIOCollectionManager[ShelfBooksCollection, resources.Book],
):
    """The type of `shelf.books`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfBooksCollection:
        """The resources that `list_books` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/books.html
        """

    async def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]:
        """Call `delete_books` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/books.html
        """

class ShelfThinBooksCollection(AIOResourceCollection[resources.Book]):
    """The result of `shelf.thin_books.all()`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfThinBooksCollection:
        """The resources that `list_books` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/thin_books.html
        """

    async def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]:
        """Call `delete_books` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/thin_books.html
        """

class ShelfThinBooksCollectionManager(
    AIOCollectionManager[ShelfThinBooksCollection, resources.Book],
):
    """The type of `shelf.thin_books`."""

    @override
    def filter(
        self,
        *,
        Filters: Sequence[views.FilterLike] = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfThinBooksCollection:
        """The resources that `list_books` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/thin_books.html
        """

    async def delete(
        self,
        *,
        Forever: int = ...,
        Shelf: str = ...,
        Titles: list[str] | tuple[str, ...] = ...,
    ) -> list[responses.DeleteBooksResponse]:
        """Call `delete_books` for each page of the resources.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/shelf/thin_books.html
        """
