"""What you send to Example Prints.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class GetPrintRequest(TypedDict, closed=True):
    PrintId: str
    Frame: NotRequired[str]


class ListPrintsRequest(TypedDict, total=False, closed=True):
    Prefix: str
