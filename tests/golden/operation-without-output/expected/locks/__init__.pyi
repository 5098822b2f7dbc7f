"""Example Locks (2024-05-01): `boto3.client("locks")`."""

from boto_types.locks import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.locks.client import (
    LocksClient as LocksClient,
    LocksExceptions as LocksExceptions,
)
