"""What you send to Example Quotations.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.quotations import literals


class QuoteRequest(TypedDict, total=False, closed=True):
    Mark: literals.Mark
