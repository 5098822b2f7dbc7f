"""The client of Example Tails (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.tails import errors, responses

class TailsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tails.html

    Example:
        client = boto3.client("tails")

    - Requests to fill in: `boto_types.tails.requests`
    - Responses: `boto_types.tails.responses`
    - Errors: `client.exceptions`, with types in `boto_types.tails.errors`
    """

    @property
    def exceptions(self) -> errors.TailsExceptions: ...
    def tail(self) -> responses.TailResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tails/client/tail.html"""
