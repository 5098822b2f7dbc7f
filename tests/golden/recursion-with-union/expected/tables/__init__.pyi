"""Types for Example Tables (2024-05-01): `boto3.client("tables")`."""

from boto_types.tables.client import TablesClient as TablesClient
from boto_types.tables.errors import TablesExceptions as TablesExceptions
