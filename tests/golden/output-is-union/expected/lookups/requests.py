"""What you send to Example Lookups.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class LookupInput(TypedDict, total=False, closed=True):
    ById: str
    ByName: str
