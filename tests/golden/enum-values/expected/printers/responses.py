"""What comes back from Example Printers."""

from typing_extensions import NotRequired, TypedDict

from boto_types.printers.literals import OddValue, OnlyMode, PaperSize
from boto_types.values import ResponseMetadata


class PutPrinterResponse(TypedDict):
    Only: NotRequired[OnlyMode]
    Paper: NotRequired[PaperSize]
    Odd: NotRequired[OddValue]
    ResponseMetadata: ResponseMetadata
