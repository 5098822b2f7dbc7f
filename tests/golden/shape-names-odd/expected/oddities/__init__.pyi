"""Example Oddities (2024-05-01): `boto3.client("oddities")`."""

from boto_types.oddities import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.oddities.client import (
    OdditiesClient as OdditiesClient,
    OdditiesExceptions as OdditiesExceptions,
)
