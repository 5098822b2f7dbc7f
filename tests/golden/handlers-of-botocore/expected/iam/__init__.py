"""Types for Example IAM (2024-05-01): `boto3.client("iam")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
