"""Types for Example Alphabets (2024-05-01): `boto3.client("alphabets")`."""

from boto_types.alphabets.client import AlphabetsClient as AlphabetsClient
from boto_types.alphabets.errors import AlphabetsExceptions as AlphabetsExceptions
