"""The client of Example Batch Jobs (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.batch_jobs import errors
from boto_types.values import EmptyOutput

class BatchJobsClient(BaseClient):
    """Using Batch, you can run batch jobs. More.

    https://docs.aws.amazon.com/boto3/latest/reference/services/batch-jobs.html

    Example:
        client = boto3.client("batch-jobs")

    - Requests to fill in: `boto_types.batch_jobs.requests`
    - Responses: `boto_types.batch_jobs.responses`
    - Errors: `client.exceptions`, with types in `boto_types.batch_jobs.errors`
    """

    @property
    def exceptions(self) -> errors.BatchJobsExceptions: ...
    def run(self) -> EmptyOutput:
        """Runs a job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/batch-jobs/client/run.html
        """
