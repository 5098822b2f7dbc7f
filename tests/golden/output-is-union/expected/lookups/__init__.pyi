"""Example Lookups (2024-05-01): `boto3.client("lookups")`."""

from boto_types.lookups import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.lookups.client import (
    LookupsClient as LookupsClient,
    LookupsExceptions as LookupsExceptions,
)
