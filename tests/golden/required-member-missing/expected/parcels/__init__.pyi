"""Example Parcels (2024-05-01): `boto3.client("parcels")`."""

from boto_types.parcels import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.parcels.client import (
    ParcelsClient as ParcelsClient,
    ParcelsExceptions as ParcelsExceptions,
)
