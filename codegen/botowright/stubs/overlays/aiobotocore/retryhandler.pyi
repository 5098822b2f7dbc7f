from collections.abc import Awaitable, Mapping
from typing import Any

def create_retry_handler(
    config: Mapping[str, Any], operation_name: str | None = None
) -> AioRetryHandler: ...
def create_checker_from_retry_config(
    config: Mapping[str, Any], operation_name: str | None = None
) -> AioMaxAttemptsDecorator: ...

# Each returns the coroutine of another method.
class AioRetryHandler:
    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[float | None]: ...

class AioMaxAttemptsDecorator:
    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[bool | None]: ...

class AioMultiChecker:
    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[bool]: ...

class AioCRC32Checker:
    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[None]: ...
