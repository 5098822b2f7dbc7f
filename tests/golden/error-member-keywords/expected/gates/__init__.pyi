"""Types for Example Gates (2024-05-01): `boto3.client("gates")`."""

from boto_types.gates.client import GatesClient as GatesClient
from boto_types.gates.errors import GatesExceptions as GatesExceptions
