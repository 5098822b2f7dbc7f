"""The client of The "Best" \\N Quotes \"\"\" Service" (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.quotes import errors
from boto_types.values import EmptyOutput

class QuotesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotes.html

    Example:
        client = boto3.client("quotes")

    - Requests to fill in: `boto_types.quotes.requests`
    - Responses: `boto_types.quotes.responses`
    - Errors: `client.exceptions`, with types in `boto_types.quotes.errors`
    """

    @property
    def exceptions(self) -> errors.QuotesExceptions: ...
    def get_quote(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotes/client/get_quote.html"""
