"""Keyword arguments in Example Shelves, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.shelves import literals, views
from boto_types.values import PaginatorConfig, WaiterConfig


class ListBooksPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListBooks`."""

    Shelf: Required[str]
    Paginator: literals.PaginatorName
    Waiter: views.WaiterNameLike
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ShelfWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `Shelf`."""

    Shelf: Required[str]
    Paginator: literals.PaginatorName
    Waiter: views.WaiterNameLike
    NextToken: str
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ShelvesServiceResourceShelfKwargs(TypedDict, closed=True):
    """Keyword arguments of `Shelf` of `ShelvesServiceResource`."""

    name: str


class ShelvesServiceResourceBookKwargs(TypedDict, closed=True):
    """Keyword arguments of `Book` of `ShelvesServiceResource`."""

    title: str


class ShelfWaitKwargs_(TypedDict, total=False, closed=True):
    Paginator: literals.PaginatorName
    Waiter: views.WaiterNameLike
    NextToken: str
    Shelf: str


class ShelfBooksFilterKwargs(ShelfWaitKwargs_, closed=True):
    pass


class ShelfBooksFilterKwargs_(ShelfWaitKwargs_, closed=True):
    """Keyword arguments of `filter` of `ShelfBooks`."""
