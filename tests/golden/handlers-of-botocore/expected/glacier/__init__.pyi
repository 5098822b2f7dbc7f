"""Example Glacier (2024-05-01): `boto3.client("glacier")`."""

from boto_types.glacier.client import (
    GlacierClient as GlacierClient,
    GlacierExceptions as GlacierExceptions,
)
