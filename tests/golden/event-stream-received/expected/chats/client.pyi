"""The client of Example Chats (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.chats import errors, responses

class ChatsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    ThrottledException: type[errors.ThrottledException]

class ChatsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/chats.html"""

    @property
    def exceptions(self) -> ChatsExceptions: ...
    def converse(
        self,
        *,
        Prompt: str,
    ) -> responses.ConverseResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/chats/client/converse.html"""
