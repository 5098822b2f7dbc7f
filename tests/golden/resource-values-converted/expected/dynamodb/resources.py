"""The names of the stub beside this file, at run time. Each is resolved on first use."""

from boto_types.lazy import resource_resolver

__getattr__ = resource_resolver(__name__, "dynamodb")
