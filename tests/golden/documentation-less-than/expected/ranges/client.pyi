"""The client of Example Ranges (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.ranges import errors
from boto_types.values import EmptyOutput

class RangesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/ranges.html

    Example:
        client = boto3.client("ranges")

    - Requests to fill in: `boto_types.ranges.requests`
    - Responses: `boto_types.ranges.responses`
    - Errors: `client.exceptions`, with types in `boto_types.ranges.errors`
    """

    @property
    def exceptions(self) -> errors.RangesExceptions: ...
    def keep(self) -> EmptyOutput:
        """Keeps values where 1 < 2 and 3 > 2. More.

        https://docs.aws.amazon.com/boto3/latest/reference/services/ranges/client/keep.html
        """
