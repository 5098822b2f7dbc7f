"""Types for Example Sinks (2024-05-01): `boto3.client("sinks")`."""

from boto_types.sinks.client import SinksClient as SinksClient
from boto_types.sinks.errors import SinksExceptions as SinksExceptions
