"""Clients and resources of a service that is not known to a checker."""

from typing import Any, Literal

from boto3.resources.base import ServiceResource
from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

class DynamicClient(BaseClient):
    """A client of a service that is known only at run time. It has every method."""

    @property
    def exceptions(self) -> DynamicExceptions: ...
    def __getattr__(self, name: str) -> Any: ...

class DynamicExceptions(BaseClientExceptions):
    def __getattr__(self, name: str) -> type[ClientError]: ...

class DynamicResource(ServiceResource[DynamicClient]):
    """A resource of a service that is known only at run time. It has every attribute."""

    def __getattr__(self, name: str) -> Any: ...

# mypy treats this name as true, whatever its type is.
MYPY: Literal[False]
# mypy: no-warn-unreachable

# The type for one of several services. mypy tries the services one by one, and prefers
# their union to Any. Other checkers take one type for all the names: this class has the
# members of every client, and can be assigned to the type of each service.
if MYPY:
    SomeClient = Any
    SomeResource = Any
else:
    class SomeClient(DynamicClient, Any):
        """A client of one of several services."""

    class SomeResource(DynamicResource, Any):
        """A resource of one of several services."""
