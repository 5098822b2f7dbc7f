"""Example Mirrors (2024-05-01): `boto3.client("mirrors")`."""

from boto_types.mirrors import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.mirrors.client import (
    MirrorsClient as MirrorsClient,
    MirrorsExceptions as MirrorsExceptions,
)
