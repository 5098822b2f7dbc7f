"""Example Grids (2024-05-01): `boto3.client("grids")`."""

from boto_types.grids import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.grids.client import (
    GridsClient as GridsClient,
    GridsExceptions as GridsExceptions,
)
