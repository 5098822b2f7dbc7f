"""The client of Example Conflicts (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.conflicts import errors
from boto_types.values import EmptyOutput

class ConflictsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Conflict: type[errors.Conflict]
    ConflictResponse: type[errors.ConflictResponse]

class ConflictsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/conflicts.html"""

    @property
    def exceptions(self) -> ConflictsExceptions: ...
    def resolve(self) -> EmptyOutput:
        """Raises: Conflict, ConflictResponse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/conflicts/client/resolve.html
        """
