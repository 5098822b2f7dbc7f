"""The client of Example Jobs (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.jobs import responses

class JobsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class JobsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/jobs.html"""

    @property
    def exceptions(self) -> JobsExceptions: ...
    def get_job(self) -> responses.JobResult_:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/jobs/client/get_job.html"""

    def list_jobs(self) -> responses.ListJobsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/jobs/client/list_jobs.html"""
