from typing import Any

from aioboto3.resources.base import AIOBoto3ServiceResource
from aioboto3.resources.factory import AIOBoto3ResourceFactory
from boto3.resources.model import Action
from boto3.utils import ServiceContext

class AIOServiceAction:
    def __init__(
        self,
        action_model: Action,
        factory: AIOBoto3ResourceFactory | None = None,
        service_context: ServiceContext | None = None,
    ) -> None: ...
    async def __call__(
        self, parent: AIOBoto3ServiceResource[Any], *args: Any, **kwargs: Any
    ) -> Any: ...

class AioBatchAction:
    # The parent of a batch action is a collection.
    async def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> list[Any]: ...

class AIOWaiterAction:
    async def __call__(
        self, parent: AIOBoto3ServiceResource[Any], *args: Any, **kwargs: Any
    ) -> None: ...
