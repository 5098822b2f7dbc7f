"""The client of Example Locks (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.locks import errors, responses
from boto_types.values import EmptyOutput

class LocksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/locks.html

    Example:
        client = boto3.client("locks")

    - Requests to fill in: `boto_types.locks.requests`
    - Responses: `boto_types.locks.responses`
    - Errors: `client.exceptions`, with types in `boto_types.locks.errors`
    """

    @property
    def exceptions(self) -> errors.LocksExceptions: ...
    def lock(
        self,
        *,
        Name: str,
    ) -> responses.LockResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/locks/client/lock.html"""

    def unlock(
        self,
        *,
        Name: str,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/locks/client/unlock.html"""
