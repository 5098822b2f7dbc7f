"""The run-time side of the stub beside it: each name is resolved when it is first asked for."""

from boto_types.lazy import stubber_resolver

__getattr__ = stubber_resolver(__name__, "MemosStubber")
