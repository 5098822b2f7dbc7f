"""The names of the stub beside this file, at run time. Each is resolved on first use."""

from boto_types.lazy import stubber_resolver

__getattr__ = stubber_resolver(__name__, "MemosStubber")
