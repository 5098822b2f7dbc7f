"""Types for Example Metrics (2024-05-01): `boto3.client("metrics")`."""

from boto_types.metrics.client import MetricsClient as MetricsClient
from boto_types.metrics.errors import MetricsExceptions as MetricsExceptions
