"""The client of The "Best" \\N Quotes \"\"\" Service" (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.values import EmptyOutput

class QuotesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class QuotesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotes.html"""

    @property
    def exceptions(self) -> QuotesExceptions: ...
    def get_quote(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotes/client/get_quote.html"""
