from collections.abc import Mapping
from typing import Any

from botocore.client import ClientEndpointBridge
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.model import ServiceModel

class AioClientArgsCreator:
    async def get_client_args(
        self,
        service_model: ServiceModel,
        region_name: str | None,
        is_secure: bool,
        endpoint_url: str | None,
        verify: bool | str | None,
        credentials: Credentials | None,
        scoped_config: Mapping[str, Any] | None,
        client_config: Config | None,
        endpoint_bridge: ClientEndpointBridge,
        auth_token: Any = None,
        endpoints_ruleset_data: Mapping[str, Any] | None = None,
        partition_data: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]: ...
