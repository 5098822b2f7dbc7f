"""The client of Example Batches (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.batches import errors, responses

class BatchesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Cause: type[errors.Cause]
    ItemFailed: type[errors.ItemFailed]

class BatchesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/batches.html"""

    @property
    def exceptions(self) -> BatchesExceptions: ...
    def run_batch(self) -> responses.RunBatchResponse:
        """Raises: ItemFailed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/batches/client/run_batch.html
        """
