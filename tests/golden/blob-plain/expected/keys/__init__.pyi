"""Types for Example Keys (2024-05-01): `boto3.client("keys")`."""

from boto_types.keys.client import KeysClient as KeysClient
from boto_types.keys.errors import KeysExceptions as KeysExceptions
