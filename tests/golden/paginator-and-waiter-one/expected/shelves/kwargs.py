"""Keyword arguments in Example Shelves, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig, WaiterConfig


class ListBooksPaginateKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class BooksThereWaitKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    NextToken: str
    MaxResults: int
    WaiterConfig: WaiterConfig
