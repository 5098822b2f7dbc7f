"""The client of Example Quotations (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.quotations import errors, literals
from boto_types.values import EmptyOutput

class QuotationsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotations.html

    Example:
        client = boto3.client("quotations")

    - Requests to fill in: `boto_types.quotations.requests`
    - Responses: `boto_types.quotations.responses`
    - Errors: `client.exceptions`, with types in `boto_types.quotations.errors`
    """

    @property
    def exceptions(self) -> errors.QuotationsExceptions: ...
    def quote(
        self,
        *,
        Mark: literals.Mark = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotations/client/quote.html"""
