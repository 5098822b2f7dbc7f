"""Types for Example Locks (2024-05-01): `boto3.client("locks")`."""

from boto_types.locks.client import LocksClient as LocksClient
from boto_types.locks.errors import LocksExceptions as LocksExceptions
