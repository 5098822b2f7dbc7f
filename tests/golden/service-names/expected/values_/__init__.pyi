"""Types for Example Values (2024-05-01): `boto3.client("values")`."""

from boto_types.values_.client import ValuesClient as ValuesClient
from boto_types.values_.errors import ValuesExceptions as ValuesExceptions
