"""Types for Example Tails (2024-05-01): `boto3.client("tails")`."""

from boto_types.tails.client import TailsClient as TailsClient
from boto_types.tails.errors import TailsExceptions as TailsExceptions
