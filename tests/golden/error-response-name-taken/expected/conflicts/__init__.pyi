"""Example Conflicts (2024-05-01): `boto3.client("conflicts")`."""

from boto_types.conflicts.client import (
    ConflictsClient as ConflictsClient,
    ConflictsExceptions as ConflictsExceptions,
)
