"""What you send to Example Quotations.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.quotations.literals import Mark


class QuoteRequest(TypedDict, total=False, closed=True):
    Mark: Mark
