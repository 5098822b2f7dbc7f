"""The client of Example Quotations (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.quotations import errors, literals
from boto_types.values import EmptyOutput

class QuotationsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotations.html"""

    @property
    def exceptions(self) -> errors.QuotationsExceptions: ...
    def quote(
        self,
        *,
        Mark: literals.Mark = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotations/client/quote.html"""
