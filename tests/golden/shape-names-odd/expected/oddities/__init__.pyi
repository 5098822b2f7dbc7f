"""Types for Example Oddities (2024-05-01): `boto3.client("oddities")`."""

from boto_types.oddities.client import OdditiesClient as OdditiesClient
from boto_types.oddities.errors import OdditiesExceptions as OdditiesExceptions
