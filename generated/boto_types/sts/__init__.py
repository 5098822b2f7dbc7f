"""Types for AWS Security Token Service (2011-06-15): `boto3.client("sts")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
