"""Types for Example Transfers (2024-05-01): `boto3.client("transfers")`."""

from boto_types.transfers.client import TransfersClient as TransfersClient
from boto_types.transfers.errors import TransfersExceptions as TransfersExceptions
