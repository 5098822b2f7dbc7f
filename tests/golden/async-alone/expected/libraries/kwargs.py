"""Keyword arguments in Example Libraries, as TypedDicts.

An example is `ListBooksPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import Required, TypedDict

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
