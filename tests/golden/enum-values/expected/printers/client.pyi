"""The client of Example Printers (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.printers import literals, responses

class PrintersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class PrintersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/printers.html"""

    @property
    def exceptions(self) -> PrintersExceptions: ...
    def put_printer(
        self,
        *,
        Only: literals.OnlyMode,
        Paper: literals.PaperSize = ...,
        Odd: literals.OddValue = ...,
        Papers: Sequence[literals.PaperSize] = ...,
    ) -> responses.PutPrinterResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/printers/client/put_printer.html"""
