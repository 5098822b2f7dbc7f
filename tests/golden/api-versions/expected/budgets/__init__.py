"""Types for Example Budgets (2023-11-30): `boto3.client("budgets")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
