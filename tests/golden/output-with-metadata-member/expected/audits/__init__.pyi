"""Types for Example Audits (2024-05-01): `boto3.client("audits")`."""

from boto_types.audits.client import AuditsClient as AuditsClient
from boto_types.audits.errors import AuditsExceptions as AuditsExceptions
