"""Types for Example Long Names Service With A Name Of Its Own (2024-05-01): `boto3.client("longer-names")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
