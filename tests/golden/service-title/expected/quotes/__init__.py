"""Types for The "Best" \\N Quotes \"\"\" Service" (2024-05-01): `boto3.client("quotes")`."""

from boto_types._internal.lazy import package_resolver

__getattr__ = package_resolver(__name__)
