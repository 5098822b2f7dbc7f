"""The client of Example Ranges (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.ranges import errors
from boto_types.values import EmptyOutput

class RangesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/ranges.html"""

    @property
    def exceptions(self) -> errors.RangesExceptions: ...
    def keep(self) -> EmptyOutput:
        """Keeps values where 1 < 2 and 3 > 2. More.

        https://docs.aws.amazon.com/boto3/latest/reference/services/ranges/client/keep.html
        """
