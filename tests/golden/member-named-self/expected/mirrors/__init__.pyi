"""Types for Example Mirrors (2024-05-01): `boto3.client("mirrors")`."""

from boto_types.mirrors.client import MirrorsClient as MirrorsClient
from boto_types.mirrors.errors import MirrorsExceptions as MirrorsExceptions
