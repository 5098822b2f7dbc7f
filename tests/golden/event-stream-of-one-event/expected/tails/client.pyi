"""The client of Example Tails (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.tails import responses

class TailsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class TailsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tails.html"""

    @property
    def exceptions(self) -> TailsExceptions: ...
    def tail(self) -> responses.TailResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tails/client/tail.html"""
