"""Keyword arguments in Example Shelves, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
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
