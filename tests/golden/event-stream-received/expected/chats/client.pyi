"""The client of Example Chats (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.chats import errors, responses

class ChatsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/chats.html"""

    @property
    def exceptions(self) -> errors.ChatsExceptions: ...
    def converse(
        self,
        *,
        Prompt: str,
    ) -> responses.ConverseResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/chats/client/converse.html"""
