"""The names of the stub beside this file, at run time. Each is resolved on first use."""

from boto_types.lazy import errors_resolver

__getattr__ = errors_resolver(__name__, "SendersExceptions")
