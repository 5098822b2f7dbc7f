"""The paginators of Libraries at run time. Types are in paginators.pyi."""

from boto_types._internal.lazy import paginator_resolver

__getattr__ = paginator_resolver(__name__, "Libraries")
