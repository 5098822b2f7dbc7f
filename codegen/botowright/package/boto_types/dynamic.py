"""The types of dynamic.pyi at run time. Each is resolved on first use."""

from boto_types._internal.lazy import origin_resolver

_ORIGINS = {
    "DynamicClient": ("botocore.client", "BaseClient"),
    "DynamicExceptions": ("botocore.errorfactory", "BaseClientExceptions"),
    "DynamicResource": ("boto3.resources.base", "ServiceResource"),
    "SomeClient": ("botocore.client", "BaseClient"),
    "SomeResource": ("boto3.resources.base", "ServiceResource"),
}
__getattr__ = origin_resolver(__name__, _ORIGINS)
