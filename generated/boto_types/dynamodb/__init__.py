"""Types for Amazon DynamoDB (2012-08-10): `boto3.client("dynamodb")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
