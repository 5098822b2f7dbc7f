"""The client of Example Conflicts (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.conflicts import errors
from boto_types.values import EmptyOutput

class ConflictsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/conflicts.html

    Example:
        client = boto3.client("conflicts")

    - Requests to fill in: `boto_types.conflicts.requests`
    - Responses: `boto_types.conflicts.responses`
    - Errors: `client.exceptions`, with types in `boto_types.conflicts.errors`
    """

    @property
    def exceptions(self) -> errors.ConflictsExceptions: ...
    def resolve(self) -> EmptyOutput:
        """Raises Conflict, ConflictResponse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/conflicts/client/resolve.html
        """
