"""Request types of Example Libraries: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict


class ListBooksRequest(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    NextToken: str
    MaxResults: int
