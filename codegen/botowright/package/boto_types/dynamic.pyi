from typing import Any, Literal

from boto3.resources.base import ServiceResource
from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

class DynamicClient(BaseClient):
    """A client whose service is not known until run time: it has every method."""

    @property
    def exceptions(self) -> DynamicExceptions: ...
    def __getattr__(self, name: str) -> Any: ...

class DynamicExceptions(BaseClientExceptions):
    def __getattr__(self, name: str) -> type[ClientError]: ...

class DynamicResource(ServiceResource[DynamicClient]):
    """A resource whose service is not known until run time: it has every attribute."""

    def __getattr__(self, name: str) -> Any: ...

# mypy takes the name for true, whatever its type.
MYPY: Literal[False]

# Of several services that have types: mypy tries the services one by one, and prefers
# their union to Any. Another checker takes what fits all the names at once: this has
# the members of every client, and can be assigned to each service's own.
if MYPY:
    SomeClient = Any
    SomeResource = Any
else:
    class SomeClient(DynamicClient, Any):
        """A client of one of several services."""

    class SomeResource(DynamicResource, Any):
        """A resource of one of several services."""
