"""The client of Example Clocks (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.clocks import errors, responses

class ClocksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/clocks.html

    Example:
        client = boto3.client("clocks")

    - Requests to fill in: `boto_types.clocks.requests`
    - Responses: `boto_types.clocks.responses`
    - Errors: `client.exceptions`, with types in `boto_types.clocks.errors`
    """

    @property
    def exceptions(self) -> errors.ClocksExceptions: ...
    def get_time(self) -> responses.GetTimeResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/clocks/client/get_time.html"""

    def reset(self) -> responses.GetTimeResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/clocks/client/reset.html"""
