"""Types for Example Manuals (2024-05-01): `boto3.client("manuals")`."""

from boto_types.manuals.client import ManualsClient as ManualsClient
from boto_types.manuals.errors import ManualsExceptions as ManualsExceptions
