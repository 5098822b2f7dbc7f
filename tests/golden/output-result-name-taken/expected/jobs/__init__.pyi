"""Types for Example Jobs (2024-05-01): `boto3.client("jobs")`."""

from boto_types.jobs.client import JobsClient as JobsClient
from boto_types.jobs.errors import JobsExceptions as JobsExceptions
