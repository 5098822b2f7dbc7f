"""The client of Example Senders (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.senders import errors, responses, views

class SendersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/senders.html

    Example:
        client = boto3.client("senders")

    - Requests to fill in: `boto_types.senders.requests`
    - Responses: `boto_types.senders.responses`
    - Errors: `client.exceptions`, with types in `boto_types.senders.errors`
    """

    @property
    def exceptions(self) -> errors.SendersExceptions: ...
    def send(
        self,
        *,
        Content: views.ContentLike,
    ) -> responses.SendResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/senders/client/send.html"""
