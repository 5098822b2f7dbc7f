"""Keyword arguments in Example Shelves, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig, WaiterConfig


class ListBooksPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListBooks`."""

    Shelf: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class BooksThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `BooksThere`."""

    Shelf: Required[str]
    NextToken: str
    MaxResults: int
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""
