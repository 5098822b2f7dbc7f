"""The client of Example Printers (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.printers import errors, literals, responses

class PrintersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/printers.html

    Example:
        client = boto3.client("printers")

    - Requests to fill in: `boto_types.printers.requests`
    - Responses: `boto_types.printers.responses`
    - Errors: `client.exceptions`, with types in `boto_types.printers.errors`
    """

    @property
    def exceptions(self) -> errors.PrintersExceptions: ...
    def put_printer(
        self,
        *,
        Only: literals.OnlyMode,
        Paper: literals.PaperSize = ...,
        Odd: literals.OddValue = ...,
        Papers: Sequence[literals.PaperSize] = ...,
    ) -> responses.PutPrinterResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/printers/client/put_printer.html"""
