from collections.abc import Mapping
from typing import Any

from aioboto3.resources.base import AIOBoto3ServiceResource
from boto3.utils import ServiceContext
from botocore.hooks import BaseEventHooks

class AIOBoto3ResourceFactory:
    def __init__(self, emitter: BaseEventHooks) -> None: ...
    async def load_from_definition(
        self,
        resource_name: str,
        single_resource_json_definition: Mapping[str, Any],
        service_context: ServiceContext,
    ) -> type[AIOBoto3ServiceResource[Any]]: ...
