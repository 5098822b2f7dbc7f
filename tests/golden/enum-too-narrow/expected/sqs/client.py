"""The run-time side of the stub beside it: each name is resolved when it is first asked for."""

from boto_types.lazy import resolver

__getattr__ = resolver(__name__, "botocore.client.BaseClient")
