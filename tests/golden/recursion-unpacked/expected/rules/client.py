"""The names of the stub beside this file, at run time. Each is resolved on first use."""

from boto_types.lazy import client_resolver

__getattr__ = client_resolver(__name__, "Rules", "rules")
