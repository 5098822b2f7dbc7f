"""The client of Example Tails (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.tails import errors, responses

class TailsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tails.html"""

    @property
    def exceptions(self) -> errors.TailsExceptions: ...
    def tail(self) -> responses.TailResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tails/client/tail.html"""
