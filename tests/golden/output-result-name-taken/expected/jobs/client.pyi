"""The client of Example Jobs (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.jobs import errors, responses

class JobsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/jobs.html

    Example:
        client = boto3.client("jobs")

    - Requests to fill in: `boto_types.jobs.requests`
    - Responses: `boto_types.jobs.responses`
    - Errors: `client.exceptions`, with types in `boto_types.jobs.errors`
    """

    @property
    def exceptions(self) -> errors.JobsExceptions: ...
    def get_job(self) -> responses.JobResult_:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/jobs/client/get_job.html"""

    def list_jobs(self) -> responses.ListJobsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/jobs/client/list_jobs.html"""
