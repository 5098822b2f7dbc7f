"""Keyword arguments in Example Libraries, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.libraries import views
from boto_types.values import PaginatorConfig, WaiterConfig


class ListBooksPaginateKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    Filters: Sequence[views.FilterLike]
    PaginationConfig: PaginatorConfig


class ShelfExistsWaitKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    Consistent: int
    WaiterConfig: WaiterConfig


class LibrariesServiceResourceCreateShelfKwargs(TypedDict, closed=True):
    Name: str
    Wide: NotRequired[int]


class LibrariesServiceResourceShelfKwargs(TypedDict, closed=True):
    name: str


class LibrariesServiceResourceBookKwargs(TypedDict, closed=True):
    shelf_name: str
    title: str


class LibrariesServiceResourceReaderKwargs(TypedDict, closed=True):
    id: str


class ShelfLoadKwargs(TypedDict, total=False, closed=True):
    Consistent: int
    Shelf: str


class ShelfReloadKwargs(ShelfLoadKwargs, closed=True):
    pass


class ShelfDeleteKwargs(ShelfLoadKwargs, closed=True):
    pass


class ShelfPutBooksKwargs(TypedDict, closed=True):
    Titles: list[str] | tuple[str, ...]
    Shelf: NotRequired[str]


class ShelfBookKwargs(TypedDict, closed=True):
    title: str


class ShelfWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    Consistent: int
    WaiterConfig: WaiterConfig
    Shelf: str


class ShelfBooksFilterKwargs(TypedDict, total=False, closed=True):
    Filters: Sequence[views.FilterLike]
    NextToken: str
    Shelf: str


class ShelfBooksDeleteKwargs(TypedDict, total=False, closed=True):
    Forever: int
    Shelf: str
    Titles: list[str] | tuple[str, ...]


class ShelfThinBooksFilterKwargs(ShelfBooksFilterKwargs, closed=True):
    pass


class ShelfThinBooksDeleteKwargs(ShelfBooksDeleteKwargs, closed=True):
    pass
