"""Async resources of a service that is not known to a checker."""

from typing import Any, Literal, TypeAlias

from aioboto3.resources.base import AIOBoto3ServiceResource
from aioboto3.session import ResourceCreatorContext
from boto_types.aio.dynamic import DynamicClient

class DynamicResource(AIOBoto3ServiceResource[DynamicClient]):
    """A resource of a service that is known only at run time. It has every attribute."""

    def __getattr__(self, name: str) -> Any: ...

# mypy treats this name as true, whatever its type is.
MYPY: Literal[False]
# mypy: no-warn-unreachable

# What a function returns for one of several services, as in boto_types.aio.dynamic.
if MYPY:
    SomeResource = Any
else:
    class _SomeResource(DynamicResource, Any):
        """A resource of one of several services."""

    SomeResource: TypeAlias = ResourceCreatorContext[_SomeResource]
