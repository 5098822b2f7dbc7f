"""What you send to Example Bots.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import JsonInput


class PostTextRequest(TypedDict, total=False, closed=True):
    Attributes: JsonInput
    Raw: Required[str]
    Body: str
