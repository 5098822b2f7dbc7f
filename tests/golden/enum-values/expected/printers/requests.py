"""Request types of Example Printers: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

from boto_types.printers import literals


class PutPrinterRequest(TypedDict, total=False, closed=True):
    Only: Required[literals.OnlyMode]
    Paper: literals.PaperSize
    Odd: literals.OddValue
    Papers: list[literals.PaperSize]
