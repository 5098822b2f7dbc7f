from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

from botocore.context import ClientContext

_Coroutine = TypeVar("_Coroutine", bound=Callable[..., Awaitable[Any]])

def start_as_current_context(
    ctx: ClientContext | None = None,
) -> AbstractAsyncContextManager[None]: ...
def with_current_context(
    hook: Callable[[], object] | None = None,
) -> Callable[[_Coroutine], _Coroutine]: ...
