"""The client of Example Batch Jobs (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.values import EmptyOutput

class BatchJobsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class BatchJobsClient(BaseClient):
    """Using Batch, you can run batch jobs.

    https://docs.aws.amazon.com/boto3/latest/reference/services/batch-jobs.html
    """

    @property
    def exceptions(self) -> BatchJobsExceptions: ...
    def run(self) -> EmptyOutput:
        """Runs a job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/batch-jobs/client/run.html
        """
