"""Keyword arguments in Example Customs, as TypedDicts.

An example is `ImportPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import TypedDict

from boto_types.values import PaginatorConfig


class ImportPaginateKwargs(TypedDict, total=False, closed=True):
    PaginationConfig: PaginatorConfig
