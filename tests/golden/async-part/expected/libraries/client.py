"""LibrariesClient at run time. Types are in client.pyi."""

from boto_types._internal.lazy import client_resolver

__getattr__ = client_resolver(__name__, "Libraries", "libraries")
