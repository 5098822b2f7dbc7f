"""The names of the stub beside this file, at run time. Each is resolved on first use."""

from boto_types.lazy import paginator_resolver

__getattr__ = paginator_resolver(__name__, "Customs")
