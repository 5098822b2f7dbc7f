"""Types for Example Libraries (2024-05-01): `boto3.client("libraries")`."""

from boto_types.libraries.client import LibrariesClient as LibrariesClient
from boto_types.libraries.errors import LibrariesExceptions as LibrariesExceptions
from boto_types.libraries.paginators import ListBooksPaginator as ListBooksPaginator
from boto_types.libraries.waiters import ShelfExistsWaiter as ShelfExistsWaiter
