from collections.abc import Mapping
from typing import Any

from aioboto3.resources.base import AIOBoto3ServiceResource

class AIOResourceHandler:
    async def __call__(
        self,
        parent: AIOBoto3ServiceResource[Any],
        params: Mapping[str, Any],
        response: dict[str, Any],
    ) -> AIOBoto3ServiceResource[Any] | list[AIOBoto3ServiceResource[Any]] | dict[
        str, Any
    ] | None: ...

class AIORawHandler:
    async def __call__(
        self,
        parent: AIOBoto3ServiceResource[Any],
        params: Mapping[str, Any],
        response: dict[str, Any],
    ) -> Any: ...
