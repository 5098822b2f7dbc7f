"""Types for Example Libraries (2024-05-01): `get_session().create_client("libraries")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
