"""Types for Example Libraries (2024-05-01): `get_session().create_client("libraries")`."""

from boto_types.libraries.errors import LibrariesExceptions as LibrariesExceptions
