"""Types for Limits (2024-01-01): `boto3.client("limits")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
