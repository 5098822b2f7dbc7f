"""Types for Example Addresses (2024-05-01): `boto3.client("addresses")`."""

from boto_types.addresses.client import AddressesClient as AddressesClient
from boto_types.addresses.errors import AddressesExceptions as AddressesExceptions
