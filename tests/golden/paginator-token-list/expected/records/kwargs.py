"""Keyword arguments in Example Records, as TypedDicts.

An example is `ListRecordsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig


class ListRecordsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListRecords`."""

    Zone: Required[str]
    MaxItems: str
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""
