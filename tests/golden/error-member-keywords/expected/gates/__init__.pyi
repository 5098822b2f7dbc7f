"""Example Gates (2024-05-01): `boto3.client("gates")`."""

from boto_types.gates.client import (
    GatesClient as GatesClient,
    GatesExceptions as GatesExceptions,
)
