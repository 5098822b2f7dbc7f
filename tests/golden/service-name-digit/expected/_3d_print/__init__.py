"""Types for Example 3D Print (2024-05-01): `boto3.client("3d-print")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
