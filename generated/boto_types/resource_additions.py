"""The run-time side of the stub beside it."""

from boto_types.lazy import resolver

__getattr__ = resolver(__name__, "boto3.resources.base.ServiceResource")
