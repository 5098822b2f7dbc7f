from collections.abc import Awaitable
from typing import Generic

from boto3.resources.base import ServiceResource, _Client

class AIOBoto3ServiceResource(ServiceResource[_Client], Generic[_Client]):
    # It returns the coroutine of the client.
    def close(self) -> Awaitable[None]: ...
