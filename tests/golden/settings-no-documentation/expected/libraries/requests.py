"""What you send to Example Libraries.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, Required, TypedDict


class CreateShelfRequest(TypedDict, closed=True):
    Name: str
    Wide: NotRequired[int]


class ShelfRequest(TypedDict, closed=True):
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
