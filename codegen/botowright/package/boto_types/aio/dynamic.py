"""The types of dynamic.pyi at run time. Each is resolved on first use."""

from boto_types._internal.lazy import origin_resolver

_ORIGINS = {
    "DynamicClient": ("aiobotocore.client", "AioBaseClient"),
    "SomeClient": ("aiobotocore.session", "ClientCreatorContext"),
}
__getattr__ = origin_resolver(__name__, _ORIGINS)
