"""The client of Example Chats (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.chats import errors, responses

class ChatsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/chats.html

    Example:
        client = boto3.client("chats")

    - Requests to fill in: `boto_types.chats.requests`
    - Responses: `boto_types.chats.responses`
    - Errors: `client.exceptions`, with types in `boto_types.chats.errors`
    """

    @property
    def exceptions(self) -> errors.ChatsExceptions: ...
    def converse(
        self,
        *,
        Prompt: str,
    ) -> responses.ConverseResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/chats/client/converse.html"""
