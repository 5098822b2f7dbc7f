"""Example Jobs (2024-05-01): `boto3.client("jobs")`."""

from boto_types.jobs.client import (
    JobsClient as JobsClient,
    JobsExceptions as JobsExceptions,
)
