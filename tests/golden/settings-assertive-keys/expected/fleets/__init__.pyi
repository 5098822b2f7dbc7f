"""Example Fleets (2024-05-01): `boto3.client("fleets")`."""

from boto_types.fleets import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.fleets.client import (
    FleetsClient as FleetsClient,
    FleetsExceptions as FleetsExceptions,
)
