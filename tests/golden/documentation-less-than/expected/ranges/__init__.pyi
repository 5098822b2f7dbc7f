"""Example Ranges (2024-05-01): `boto3.client("ranges")`."""

from boto_types.ranges import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.ranges.client import (
    RangesClient as RangesClient,
    RangesExceptions as RangesExceptions,
)
