"""Types for Example CloudWatch Logs (2024-05-01): `boto3.client("logs")`."""

from boto_types.logs.client import CloudWatchLogsClient as CloudWatchLogsClient
from boto_types.logs.errors import CloudWatchLogsExceptions as CloudWatchLogsExceptions
