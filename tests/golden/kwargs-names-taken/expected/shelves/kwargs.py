"""Keyword arguments in Example Shelves, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.shelves import literals, views
from boto_types.values import PaginatorConfig, WaiterConfig


class ListBooksPaginateKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    Paginator: literals.PaginatorName
    Waiter: views.WaiterNameLike
    PaginationConfig: PaginatorConfig


class ShelfWaitKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    Paginator: literals.PaginatorName
    Waiter: views.WaiterNameLike
    NextToken: str
    WaiterConfig: WaiterConfig


class ShelvesServiceResourceShelfKwargs(TypedDict, closed=True):
    name: str


class ShelvesServiceResourceBookKwargs(TypedDict, closed=True):
    title: str


class ShelfWaitKwargs_(TypedDict, total=False, closed=True):
    Paginator: literals.PaginatorName
    Waiter: views.WaiterNameLike
    NextToken: str
    Shelf: str


class ShelfBooksFilterKwargs(ShelfWaitKwargs_, closed=True):
    pass


class ShelfBooksFilterKwargs_(ShelfWaitKwargs_, closed=True):
    pass
