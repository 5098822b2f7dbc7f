"""Types for Example Lookups (2024-05-01): `boto3.client("lookups")`."""

from boto_types.lookups.client import LookupsClient as LookupsClient
from boto_types.lookups.errors import LookupsExceptions as LookupsExceptions
