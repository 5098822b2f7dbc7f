"""Keyword arguments in Example Records, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig


class ListRecordsPaginateKwargs(TypedDict, total=False, closed=True):
    Zone: Required[str]
    MaxItems: str
    PaginationConfig: PaginatorConfig
