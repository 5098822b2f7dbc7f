"""Types for Example Stations (2024-05-01): `boto3.client("stations")`."""

from boto_types.stations.client import StationsClient as StationsClient
from boto_types.stations.errors import StationsExceptions as StationsExceptions
