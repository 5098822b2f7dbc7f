"""Request types of Example Quotations: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.quotations import literals


class QuoteRequest(TypedDict, total=False, closed=True):
    Mark: literals.Mark
