"""Types for Example Imports (2024-05-01): `boto3.client("imports")`."""

from boto_types.imports.client import ImportsClient as ImportsClient
from boto_types.imports.errors import ImportsExceptions as ImportsExceptions
