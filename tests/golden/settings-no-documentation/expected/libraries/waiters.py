"""The run-time side of the stub beside it: each name is resolved when it is first asked for."""

from boto_types.lazy import waiter_resolver

__getattr__ = waiter_resolver(__name__, "Libraries")
