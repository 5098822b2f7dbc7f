"""Example Senders (2024-05-01): `boto3.client("senders")`."""

from boto_types.senders import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.senders.client import (
    SendersClient as SendersClient,
    SendersExceptions as SendersExceptions,
)
