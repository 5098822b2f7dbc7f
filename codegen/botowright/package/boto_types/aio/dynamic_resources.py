"""The types of dynamic_resources.pyi at run time. Each is resolved on first use."""

from boto_types._internal.lazy import origin_resolver

_ORIGINS = {
    "DynamicResource": ("aioboto3.resources.base", "AIOBoto3ServiceResource"),
    "SomeResource": ("aioboto3.session", "ResourceCreatorContext"),
}
__getattr__ = origin_resolver(__name__, _ORIGINS)
