"""What you send to Example Alphabets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class PutLetterRequest(TypedDict, closed=True):
    Letter: str
    Letters: NotRequired[list[str]]
    Codes: NotRequired[dict[str, int]]
