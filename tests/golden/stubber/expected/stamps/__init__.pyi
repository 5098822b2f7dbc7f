"""Types for Example Stamps (2024-05-01): `boto3.client("stamps")`."""

from boto_types.stamps.client import StampsClient as StampsClient
from boto_types.stamps.errors import StampsExceptions as StampsExceptions
