"""Types for Example Routes (2024-05-01): `boto3.client("routes")`."""

from boto_types.routes.client import RoutesClient as RoutesClient
from boto_types.routes.errors import RoutesExceptions as RoutesExceptions
