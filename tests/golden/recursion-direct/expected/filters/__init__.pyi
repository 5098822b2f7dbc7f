"""Example Filters (2024-05-01): `boto3.client("filters")`."""

from boto_types.filters import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.filters.client import (
    FiltersClient as FiltersClient,
    FiltersExceptions as FiltersExceptions,
)
