"""Types for Example Glacier (2024-05-01): `boto3.client("glacier")`."""

from boto_types.glacier.client import GlacierClient as GlacierClient
from boto_types.glacier.errors import GlacierExceptions as GlacierExceptions
