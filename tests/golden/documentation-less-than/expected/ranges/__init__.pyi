"""Example Ranges (2024-05-01): `boto3.client("ranges")`."""

from boto_types.ranges.client import (
    RangesClient as RangesClient,
    RangesExceptions as RangesExceptions,
)
