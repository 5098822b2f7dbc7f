"""Types for AWS Lambda (2015-03-31): `boto3.client("lambda")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
