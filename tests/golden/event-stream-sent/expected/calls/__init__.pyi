"""Types for Example Calls (2024-05-01): `boto3.client("calls")`."""

from boto_types.calls.client import CallsClient as CallsClient
from boto_types.calls.errors import CallsExceptions as CallsExceptions
