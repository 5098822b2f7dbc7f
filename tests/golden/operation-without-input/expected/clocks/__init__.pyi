"""Example Clocks (2024-05-01): `boto3.client("clocks")`."""

from boto_types.clocks import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.clocks.client import (
    ClocksClient as ClocksClient,
    ClocksExceptions as ClocksExceptions,
)
