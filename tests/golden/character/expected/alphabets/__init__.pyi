"""Example Alphabets (2024-05-01): `boto3.client("alphabets")`."""

from boto_types.alphabets.client import (
    AlphabetsClient as AlphabetsClient,
    AlphabetsExceptions as AlphabetsExceptions,
)
