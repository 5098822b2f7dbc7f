"""The resources of Libraries at run time. Types are in resources.pyi."""

from boto_types._internal.lazy import resource_resolver

__getattr__ = resource_resolver(__name__, "libraries")
