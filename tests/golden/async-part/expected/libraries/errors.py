"""The errors of Libraries at run time. Types are in errors.pyi."""

from boto_types._internal.lazy import errors_resolver

__getattr__ = errors_resolver(__name__, "LibrariesExceptions")
