"""Example Lookups (2024-05-01): `boto3.client("lookups")`."""

from boto_types.lookups.client import (
    LookupsClient as LookupsClient,
    LookupsExceptions as LookupsExceptions,
)
