"""Keyword arguments in Example Customs: `NoteWriteKwargs` is what `Note.write` takes."""

from typing_extensions import TypedDict

from boto_types.values import PaginatorConfig


class ImportPaginateKwargs(TypedDict, total=False, closed=True):
    PaginationConfig: PaginatorConfig
