"""Example Stations (2024-05-01): `boto3.client("stations")`."""

from boto_types.stations import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.stations.client import (
    StationsClient as StationsClient,
    StationsExceptions as StationsExceptions,
)
