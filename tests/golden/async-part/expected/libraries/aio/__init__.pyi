"""Types for Example Libraries (2024-05-01): `aioboto3.Session().client("libraries")`."""

from boto_types.libraries.aio.client import LibrariesClient as LibrariesClient
from boto_types.libraries.aio.paginators import ListBooksPaginator as ListBooksPaginator
from boto_types.libraries.aio.waiters import ShelfExistsWaiter as ShelfExistsWaiter
