"""Types for Example Clocks (2024-05-01): `boto3.client("clocks")`."""

from boto_types.clocks.client import ClocksClient as ClocksClient
from boto_types.clocks.errors import ClocksExceptions as ClocksExceptions
