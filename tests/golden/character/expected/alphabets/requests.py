"""What you send to Example Alphabets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict


class PutLetterRequest(TypedDict, total=False, closed=True):
    Letter: Required[str]
    Letters: list[str]
    Codes: dict[str, int]
