"""The paginators of S3 at run time. Types are in paginators.pyi."""

from boto_types._internal.lazy import paginator_resolver

__getattr__ = paginator_resolver(__name__, "S3")
