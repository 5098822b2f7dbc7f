"""Types for Example Async (2024-05-01): `boto3.client("async")`."""

from boto_types.async_.client import AsyncClient as AsyncClient
from boto_types.async_.errors import AsyncExceptions as AsyncExceptions
