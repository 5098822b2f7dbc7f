"""Keyword arguments in Example Customs, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
"""

from typing_extensions import TypedDict

from boto_types.values import PaginatorConfig


class ImportPaginateKwargs(TypedDict, total=False, closed=True):
    PaginationConfig: PaginatorConfig
