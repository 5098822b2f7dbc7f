"""Types for Amazon SageMaker Service (2017-07-24): `boto3.client("sagemaker")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
