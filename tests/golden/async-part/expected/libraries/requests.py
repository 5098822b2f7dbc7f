"""Request types of Example Libraries: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict


class CreateShelfRequest(TypedDict, closed=True):
    Name: str
    Wide: NotRequired[int]


class ShelfRequest(TypedDict, closed=True):
    """Parameters of `describe_shelf`, `delete_shelf`, `read_book` and 1 more."""

    Shelf: str
    Consistent: NotRequired[int]


class PutBooksRequest(TypedDict, closed=True):
    Shelf: str
    Titles: list[str]


class Filter(TypedDict):
    Key: str
    Value: NotRequired[str]


class ListBooksRequest(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    Filters: list[Filter]
    NextToken: str


class DeleteBooksRequest(TypedDict, closed=True):
    Shelf: str
    Titles: list[str]
    Forever: NotRequired[int]
