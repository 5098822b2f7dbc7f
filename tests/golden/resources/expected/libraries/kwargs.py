"""Keyword arguments in Example Libraries, as TypedDicts.

An example is `ShelfExistsWaitKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.libraries import views
from boto_types.values import WaiterConfig


class ShelfExistsWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ShelfExists`."""

    Shelf: Required[str]
    Consistent: int
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class LibrariesServiceResourceCreateShelfKwargs(TypedDict, closed=True):
    """Keyword arguments of `create_shelf` of `LibrariesServiceResource`."""

    Name: str
    Wide: NotRequired[int]


class LibrariesServiceResourceShelfKwargs(TypedDict, closed=True):
    """Keyword arguments of `Shelf` of `LibrariesServiceResource`."""

    name: str
    """What is written on it."""


class LibrariesServiceResourceBookKwargs(TypedDict, closed=True):
    """Keyword arguments of `Book` of `LibrariesServiceResource`."""

    shelf_name: str
    title: str


class LibrariesServiceResourceReaderKwargs(TypedDict, closed=True):
    """Keyword arguments of `Reader` of `LibrariesServiceResource`."""

    id: str


class ShelfLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `Shelf`."""

    Consistent: int
    Shelf: str


class ShelfReloadKwargs(ShelfLoadKwargs, closed=True):
    """Keyword arguments of `reload` of `Shelf`."""


class ShelfDeleteKwargs(ShelfLoadKwargs, closed=True):
    pass


class ShelfPutBooksKwargs(TypedDict, closed=True):
    Titles: list[str] | tuple[str, ...]
    Shelf: NotRequired[str]


class ShelfBookKwargs(TypedDict, closed=True):
    """Keyword arguments of `Book` of `Shelf`."""

    title: str


class ShelfWaitUntilExistsKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait_until_exists` of `Shelf`."""

    Consistent: int
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""

    Shelf: str


class ShelfBooksFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `ShelfBooks`."""

    Filters: Sequence[views.FilterLike]
    NextToken: str
    Shelf: str


class ShelfBooksDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `ShelfBooks`."""

    Forever: int
    Shelf: str
    Titles: list[str] | tuple[str, ...]


class ShelfThinBooksFilterKwargs(ShelfBooksFilterKwargs, closed=True):
    """Keyword arguments of `filter` of `ShelfThinBooks`."""


class ShelfThinBooksDeleteKwargs(ShelfBooksDeleteKwargs, closed=True):
    """Keyword arguments of `delete` of `ShelfThinBooks`."""
