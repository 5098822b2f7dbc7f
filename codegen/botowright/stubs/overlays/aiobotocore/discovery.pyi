from typing import Any

from botocore.awsrequest import AWSRequest

class AioEndpointDiscoveryManager:
    async def describe_endpoint(self, **kwargs: Any) -> str | None: ...

class AioEndpointDiscoveryHandler:
    async def discover_endpoint(
        self, request: AWSRequest, operation_name: str, **kwargs: Any
    ) -> None: ...
