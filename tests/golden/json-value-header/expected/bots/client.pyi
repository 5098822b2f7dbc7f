"""The client of Example Bots (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.bots import errors, responses
from boto_types.values import JsonInput

class BotsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/bots.html

    Example:
        client = boto3.client("bots")

    - Requests to fill in: `boto_types.bots.requests`
    - Responses: `boto_types.bots.responses`
    - Errors: `client.exceptions`, with types in `boto_types.bots.errors`
    """

    @property
    def exceptions(self) -> errors.BotsExceptions: ...
    def post_text(
        self,
        *,
        Raw: str,
        Attributes: JsonInput = ...,
        Body: str = ...,
    ) -> responses.PostTextResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/bots/client/post_text.html"""
