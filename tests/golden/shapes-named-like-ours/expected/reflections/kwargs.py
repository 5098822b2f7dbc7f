"""Keyword arguments in Example Reflections, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
"""

from typing_extensions import TypedDict

from boto_types.reflections import views
from boto_types.values import PaginatorConfig


class ListReflectionsPaginateKwargs(TypedDict, total=False, closed=True):
    PaginatorConfig: views.PaginatorConfigLike
    PaginationConfig: "PaginatorConfig"
