"""Example Clocks (2024-05-01): `boto3.client("clocks")`."""

from boto_types.clocks.client import (
    ClocksClient as ClocksClient,
    ClocksExceptions as ClocksExceptions,
)
