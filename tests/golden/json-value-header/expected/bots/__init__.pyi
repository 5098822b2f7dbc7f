"""Types for Example Bots (2024-05-01): `boto3.client("bots")`."""

from boto_types.bots.client import BotsClient as BotsClient
from boto_types.bots.errors import BotsExceptions as BotsExceptions
