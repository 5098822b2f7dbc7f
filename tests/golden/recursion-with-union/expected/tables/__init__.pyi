"""Example Tables (2024-05-01): `boto3.client("tables")`."""

from boto_types.tables import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.tables.client import (
    TablesClient as TablesClient,
    TablesExceptions as TablesExceptions,
)
