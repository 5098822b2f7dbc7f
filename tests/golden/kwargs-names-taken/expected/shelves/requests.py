"""What you send to Example Shelves.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
