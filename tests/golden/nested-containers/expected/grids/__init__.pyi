"""Types for Example Grids (2024-05-01): `boto3.client("grids")`."""

from boto_types.grids.client import GridsClient as GridsClient
from boto_types.grids.errors import GridsExceptions as GridsExceptions
