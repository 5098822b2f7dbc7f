"""The client of Example Quotations (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.quotations import literals
from boto_types.values import EmptyOutput

class QuotationsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class QuotationsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotations.html"""

    @property
    def exceptions(self) -> QuotationsExceptions: ...
    def quote(
        self,
        *,
        Mark: literals.Mark = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotations/client/quote.html"""
