"""Example Calls (2024-05-01): `boto3.client("calls")`."""

from boto_types.calls.client import (
    CallsClient as CallsClient,
    CallsExceptions as CallsExceptions,
)
