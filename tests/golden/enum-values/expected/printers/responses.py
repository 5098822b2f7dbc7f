"""What comes back from Example Printers."""

from typing_extensions import Required, TypedDict

from boto_types.printers.literals import OddValue, OnlyMode, PaperSize
from boto_types.values import ResponseMetadata


class PutPrinterResponse(TypedDict, total=False):
    Only: OnlyMode
    Paper: PaperSize
    Odd: OddValue
    ResponseMetadata: Required[ResponseMetadata]
