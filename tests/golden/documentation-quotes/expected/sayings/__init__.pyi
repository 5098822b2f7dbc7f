"""Types for Example Sayings (2024-05-01): `boto3.client("sayings")`."""

from boto_types.sayings.client import SayingsClient as SayingsClient
from boto_types.sayings.errors import SayingsExceptions as SayingsExceptions
