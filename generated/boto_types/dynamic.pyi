from typing import Any

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
