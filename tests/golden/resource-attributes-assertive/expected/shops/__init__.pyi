"""Types for Example Shops (2024-05-01): `boto3.client("shops")`."""

from boto_types.shops.client import ShopsClient as ShopsClient
from boto_types.shops.errors import ShopsExceptions as ShopsExceptions
