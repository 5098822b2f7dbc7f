"""Keyword arguments in Example Reflections, as TypedDicts.

An example is `ListReflectionsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import TypedDict

from boto_types.reflections import views
from boto_types.values import PaginatorConfig


class ListReflectionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListReflections`."""

    PaginatorConfig: views.PaginatorConfigLike
    PaginationConfig: "PaginatorConfig"
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""
