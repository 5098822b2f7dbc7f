"""Types for Example Shelves (2024-05-01): `boto3.client("shelves")`."""

from boto_types.shelves.client import ShelvesClient as ShelvesClient
from boto_types.shelves.errors import ShelvesExceptions as ShelvesExceptions
from boto_types.shelves.paginators import ListBooksPaginator as ListBooksPaginator
from boto_types.shelves.waiters import ShelfWaiter as ShelfWaiter
