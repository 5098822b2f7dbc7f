"""What you send to Example Libraries.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict


class ListBooksRequest(TypedDict, total=False, closed=True):
    Shelf: Required[str]
    NextToken: str
    MaxResults: int
