"""Types for Amazon Simple Queue Service (2012-11-05): `boto3.client("sqs")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
