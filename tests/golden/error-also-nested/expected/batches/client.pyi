"""The client of Example Batches (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.batches import errors
from boto_types.batches.responses import RunBatchResponse

class BatchesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Cause: type[errors.Cause]
    ItemFailed: type[errors.ItemFailed]

class BatchesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/batches.html"""

    @property
    def exceptions(self) -> BatchesExceptions: ...
    def run_batch(self) -> RunBatchResponse:
        """Raises: ItemFailed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/batches/client/run_batch.html
        """
