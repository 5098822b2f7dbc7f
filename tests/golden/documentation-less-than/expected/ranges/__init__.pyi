"""Types for Example Ranges (2024-05-01): `boto3.client("ranges")`."""

from boto_types.ranges.client import RangesClient as RangesClient
from boto_types.ranges.errors import RangesExceptions as RangesExceptions
