"""Types for Example Fleets (2024-05-01): `boto3.client("fleets")`."""

from boto_types.fleets.client import FleetsClient as FleetsClient
from boto_types.fleets.errors import FleetsExceptions as FleetsExceptions
