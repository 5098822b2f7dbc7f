"""Async clients of a service that is not known to a checker."""

from typing import Any, Literal, TypeAlias

from aiobotocore.client import AioBaseClient
from aiobotocore.session import ClientCreatorContext
from boto_types.dynamic import DynamicExceptions

class DynamicClient(AioBaseClient):
    """A client of a service that is known only at run time. It has every method."""

    @property
    def exceptions(self) -> DynamicExceptions: ...
    def __getattr__(self, name: str) -> Any: ...

# mypy treats this name as true, whatever its type is.
MYPY: Literal[False]
# mypy: no-warn-unreachable

# What a function returns for one of several services. To mypy it is Any, without a context, as in
# boto_types.dynamic: mypy would prefer a context of Any to the union of all contexts.
if MYPY:
    SomeClient = Any
else:
    class _SomeClient(DynamicClient, Any):
        """A client of one of several services."""

    SomeClient: TypeAlias = ClientCreatorContext[_SomeClient]
