"""Types for Amazon Long Name Service (2024-05-01): `boto3.client("abbreviated")`."""

from boto_types.abbreviated.client import OtherIdClient as OtherIdClient
from boto_types.abbreviated.errors import OtherIdExceptions as OtherIdExceptions
