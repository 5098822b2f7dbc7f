"""Response types of Example Printers: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.printers import literals
from boto_types.values import ResponseMetadata


class PutPrinterResponse(TypedDict, total=False):
    Only: literals.OnlyMode
    Paper: literals.PaperSize
    Odd: literals.OddValue
    ResponseMetadata: Required[ResponseMetadata]
