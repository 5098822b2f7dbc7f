"""Types for Example Filters (2024-05-01): `boto3.client("filters")`."""

from boto_types.filters.client import FiltersClient as FiltersClient
from boto_types.filters.errors import FiltersExceptions as FiltersExceptions
