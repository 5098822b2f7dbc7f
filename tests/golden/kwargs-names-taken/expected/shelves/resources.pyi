"""Resources of Example Shelves (2024-05-01)."""

from boto3.resources.base import ServiceResource
from boto3.resources.collection import CollectionManager, ResourceCollection
from typing_extensions import override

from boto_types.shelves import client, literals, resources, responses, views

class ShelvesServiceResource(ServiceResource[client.ShelvesClient]):
    """Example Shelves: `boto3.resource("shelves")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/service-resource/index.html
    """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def Shelf(self, name: str) -> resources.Shelf:
        """Return the `Shelf` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/service-resource/Shelf.html
        """

    def Book(self, title: str) -> resources.Book:
        """Return the `Book` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/service-resource/Book.html
        """

class Shelf(ServiceResource[client.ShelvesClient]):
    """`Shelf` of Example Shelves.

    https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/shelf/index.html
    """

    @property
    def name(self) -> str: ...
    @property
    def books(self) -> ShelfBooksCollectionManager:
        """The `Book` resources that `list_books` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def wait(
        self,
        *,
        Paginator: literals.PaginatorName = ...,
        Waiter: views.WaiterNameLike = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> responses.ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/shelf/wait.html"""

    def books_filter(
        self,
        *,
        Paginator: literals.PaginatorName = ...,
        Waiter: views.WaiterNameLike = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> responses.ListBooksResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/shelf/books_filter.html"""

class Book(ServiceResource[client.ShelvesClient]):
    """`Book` of Example Shelves.

    https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/book/index.html
    """

    @property
    def title(self) -> str: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

class ShelfBooksCollection(ResourceCollection[resources.Book]):
    """The result of `shelf.books.all()`."""

    @override
    def filter(
        self,
        *,
        Paginator: literals.PaginatorName = ...,
        Waiter: views.WaiterNameLike = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfBooksCollection:
        """The resources that `list_books` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/shelf/books.html
        """

class ShelfBooksCollectionManager(
    CollectionManager[ShelfBooksCollection, resources.Book],
):
    """The type of `shelf.books`."""

    @override
    def filter(
        self,
        *,
        Paginator: literals.PaginatorName = ...,
        Waiter: views.WaiterNameLike = ...,
        NextToken: str = ...,
        Shelf: str = ...,
    ) -> ShelfBooksCollection:
        """The resources that `list_books` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/shelf/books.html
        """
