"""Types for Example Probes (2024-05-01): `boto3.client("probes")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
