"""The client of Example Ranges (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.values import EmptyOutput

class RangesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class RangesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/ranges.html"""

    @property
    def exceptions(self) -> RangesExceptions: ...
    def keep(self) -> EmptyOutput:
        """Keeps values where 1 < 2 and 3 > 2.

        https://docs.aws.amazon.com/boto3/latest/reference/services/ranges/client/keep.html
        """
