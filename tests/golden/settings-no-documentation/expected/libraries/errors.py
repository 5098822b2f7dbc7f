"""The run-time side of the stub beside it: each name is resolved when it is first asked for."""

from boto_types.lazy import errors_resolver

__getattr__ = errors_resolver(__name__, "LibrariesExceptions")
