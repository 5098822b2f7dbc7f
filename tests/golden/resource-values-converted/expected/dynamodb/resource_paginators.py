"""The paginators of DynamoDB at run time. Types are in resource_paginators.pyi."""

from boto_types._internal.lazy import paginator_resolver

__getattr__ = paginator_resolver(__name__, "DynamoDB")
