"""The waiters of Libraries at run time. Types are in waiters.pyi."""

from boto_types._internal.lazy import waiter_resolver

__getattr__ = waiter_resolver(__name__, "Libraries")
