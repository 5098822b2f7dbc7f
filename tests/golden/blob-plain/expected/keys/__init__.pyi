"""Example Keys (2024-05-01): `boto3.client("keys")`."""

from boto_types.keys import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.keys.client import (
    KeysClient as KeysClient,
    KeysExceptions as KeysExceptions,
)
