"""Example Looks (2024-05-01): `boto3.client("looks")`."""

from boto_types.looks import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.looks.client import (
    LooksClient as LooksClient,
    LooksExceptions as LooksExceptions,
)
