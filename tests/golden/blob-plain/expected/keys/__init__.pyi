"""Example Keys (2024-05-01): `boto3.client("keys")`."""

from boto_types.keys.client import (
    KeysClient as KeysClient,
    KeysExceptions as KeysExceptions,
)
