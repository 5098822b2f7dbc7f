"""Keyword arguments in Example Records, as TypedDicts.

An example is `ListRecordsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig


class ListRecordsPaginateKwargs(TypedDict, total=False, closed=True):
    Zone: Required[str]
    MaxItems: str
    PaginationConfig: PaginatorConfig
