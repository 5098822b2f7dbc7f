from typing import Any

from botocore.hooks import _Handler, _Responses

class AioHierarchicalEmitter:
    @as_written
    async def emit(self, event_name: str, **kwargs: Any) -> _Responses: ...
    @as_written
    async def emit_until_response(
        self, event_name: str, **kwargs: Any
    ) -> tuple[_Handler, Any] | tuple[None, None]: ...
