"""What you send to Example Libraries.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class ListBooksRequest(TypedDict, closed=True):
    Shelf: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
