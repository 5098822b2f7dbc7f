"""Types for Example Gateways (2024-05-01): `boto3.client("gateways")`."""

from boto_types.gateways.client import GatewaysClient as GatewaysClient
from boto_types.gateways.errors import GatewaysExceptions as GatewaysExceptions
