from typing import Any

from aioboto3 import Session

class AsyncChalice:
    aioboto3: Session
    lambda_context: Any
    current_request: Any

    def __init__(
        self, *args: Any, aioboto3_session: Session | None = None, **kwargs: Any
    ) -> None: ...
    def __call__(self, event: Any, context: Any) -> Any: ...
