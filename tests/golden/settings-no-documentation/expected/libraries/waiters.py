"""The names of the stub beside this file, at run time. Each is resolved on first use."""

from boto_types.lazy import waiter_resolver

__getattr__ = waiter_resolver(__name__, "Libraries")
