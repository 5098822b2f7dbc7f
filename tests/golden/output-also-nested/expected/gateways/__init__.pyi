"""Example Gateways (2024-05-01): `boto3.client("gateways")`."""

from boto_types.gateways.client import (
    GatewaysClient as GatewaysClient,
    GatewaysExceptions as GatewaysExceptions,
)
