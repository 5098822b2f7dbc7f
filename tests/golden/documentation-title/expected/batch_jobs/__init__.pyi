"""Types for Example Batch Jobs (2024-05-01): `boto3.client("batch-jobs")`."""

from boto_types.batch_jobs.client import BatchJobsClient as BatchJobsClient
from boto_types.batch_jobs.errors import BatchJobsExceptions as BatchJobsExceptions
