"""Types for Example Looks (2024-05-01): `boto3.client("looks")`."""

from boto_types.looks.client import LooksClient as LooksClient
from boto_types.looks.errors import LooksExceptions as LooksExceptions
