"""Example Transfers (2024-05-01): `boto3.client("transfers")`."""

from boto_types.transfers import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.transfers.client import (
    TransfersClient as TransfersClient,
    TransfersExceptions as TransfersExceptions,
)
