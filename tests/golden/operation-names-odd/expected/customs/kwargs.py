"""Keyword arguments in Example Customs, as TypedDicts.

An example is `ImportPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import TypedDict

from boto_types.values import PaginatorConfig


class ImportPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Import`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""
