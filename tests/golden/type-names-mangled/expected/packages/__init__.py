"""Types for Example Packages (2024-05-01): `boto3.client("packages")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
