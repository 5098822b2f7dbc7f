"""Types for Example Stores (2024-05-01): `boto3.client("stores")`."""

from boto_types.stores.client import StoresClient as StoresClient
from boto_types.stores.errors import StoresExceptions as StoresExceptions
