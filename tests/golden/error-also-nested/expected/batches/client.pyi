"""The client of Example Batches (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.batches import errors, responses

class BatchesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/batches.html

    Example:
        client = boto3.client("batches")

    - Requests to fill in: `boto_types.batches.requests`
    - Responses: `boto_types.batches.responses`
    - Errors: `client.exceptions`, with types in `boto_types.batches.errors`
    """

    @property
    def exceptions(self) -> errors.BatchesExceptions: ...
    def run_batch(self) -> responses.RunBatchResponse:
        """Raises ItemFailed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/batches/client/run_batch.html
        """
