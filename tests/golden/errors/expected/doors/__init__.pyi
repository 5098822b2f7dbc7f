"""Types for Example Doors (2024-05-01): `boto3.client("doors")`."""

from boto_types.doors.client import DoorsClient as DoorsClient
from boto_types.doors.errors import DoorsExceptions as DoorsExceptions
