"""What you send to Example Printers.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.printers.literals import OddValue, OnlyMode, PaperSize


class PutPrinterRequest(TypedDict, closed=True):
    Only: OnlyMode
    Paper: NotRequired[PaperSize]
    Odd: NotRequired[OddValue]
    Papers: NotRequired[list[PaperSize]]
