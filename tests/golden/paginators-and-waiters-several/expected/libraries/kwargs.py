"""Keyword arguments in Example Libraries, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig, WaiterConfig


class ListBooksPaginateKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListReadersPaginateKwargs(TypedDict, total=False, closed=True):
    PaginationConfig: PaginatorConfig


class BooksThereWaitKwargs(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    NextToken: str
    MaxResults: int
    WaiterConfig: WaiterConfig


class LibraryClosedWaitKwargs(TypedDict, total=False, closed=True):
    WaiterConfig: WaiterConfig


class LibraryOpenWaitKwargs(LibraryClosedWaitKwargs, closed=True):
    pass
