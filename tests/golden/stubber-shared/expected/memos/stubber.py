"""MemosStubber at run time. Types are in stubber.pyi."""

from boto_types._internal.lazy import stubber_resolver

__getattr__ = stubber_resolver(__name__, "MemosStubber")
