"""Types for Limits (2024-01-01): `boto3.client("limits")`."""

from boto_types.limits.client import LimitsClient as LimitsClient
from boto_types.limits.errors import LimitsExceptions as LimitsExceptions
