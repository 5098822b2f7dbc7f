"""Types for Example Migrations (2016-01-01): `boto3.client("dms")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
