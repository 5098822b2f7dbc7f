"""Types for Example Conflicts (2024-05-01): `boto3.client("conflicts")`."""

from boto_types.conflicts.client import ConflictsClient as ConflictsClient
from boto_types.conflicts.errors import ConflictsExceptions as ConflictsExceptions
