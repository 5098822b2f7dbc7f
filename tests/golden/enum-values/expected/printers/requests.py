"""What you send to Example Printers.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.printers import literals


class PutPrinterRequest(TypedDict, total=False, closed=True):
    Only: Required[literals.OnlyMode]
    Paper: literals.PaperSize
    Odd: literals.OddValue
    Papers: list[literals.PaperSize]
