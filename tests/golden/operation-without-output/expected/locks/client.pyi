"""The client of Example Locks (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.locks import responses
from boto_types.values import EmptyOutput

class LocksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class LocksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/locks.html"""

    @property
    def exceptions(self) -> LocksExceptions: ...
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
