"""Request types of Example Shelves: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

from boto_types.shelves import literals


class WaiterName(TypedDict, total=False):
    Name: str


class ListBooksRequest(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    Paginator: literals.PaginatorName
    Waiter: WaiterName
    NextToken: str
