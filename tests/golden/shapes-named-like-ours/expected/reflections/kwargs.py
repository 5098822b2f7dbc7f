"""Keyword arguments in Example Reflections, as TypedDicts.

An example is `ListReflectionsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import TypedDict

from boto_types.reflections import views
from boto_types.values import PaginatorConfig


class ListReflectionsPaginateKwargs(TypedDict, total=False, closed=True):
    PaginatorConfig: views.PaginatorConfigLike
    PaginationConfig: "PaginatorConfig"
