"""Types for Example Senders (2024-05-01): `boto3.client("senders")`."""

from boto_types.senders.client import SendersClient as SendersClient
from boto_types.senders.errors import SendersExceptions as SendersExceptions
