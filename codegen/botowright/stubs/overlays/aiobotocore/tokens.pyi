from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeAlias

from botocore.tokens import FrozenAuthToken

_Session: TypeAlias = Any

def create_token_resolver(session: _Session) -> TokenProviderChain: ...

class AioDeferredRefreshableToken:
    method: str

    def __init__(
        self,
        method: str,
        refresh_using: Callable[[], Awaitable[FrozenAuthToken]],
        time_fetcher: Callable[[], datetime] = ...,
    ) -> None: ...
    async def get_frozen_token(self) -> FrozenAuthToken: ...

class AioSSOTokenProvider:
    def load_token(self, **kwargs: Any) -> AioDeferredRefreshableToken | None: ...
