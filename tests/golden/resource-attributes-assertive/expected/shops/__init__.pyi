"""Example Shops (2024-05-01): `boto3.client("shops")`."""

from boto_types.shops import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.shops.client import (
    ShopsClient as ShopsClient,
    ShopsExceptions as ShopsExceptions,
)
