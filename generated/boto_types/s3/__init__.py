"""Types for Amazon Simple Storage Service (2006-03-01): `boto3.client("s3")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
