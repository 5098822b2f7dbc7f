import logging
from boto_types.values import SupportsCache
from botocore.utils import JSONFileCache
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

_Session: TypeAlias = Any
_TimeFetcher: TypeAlias = Callable[[], datetime]
logger: logging.Logger

def create_token_resolver(session: _Session) -> TokenProviderChain: ...

class FrozenAuthToken(NamedTuple):
    token: str
    expiration: datetime | None = ...

class DeferredRefreshableToken:
    method: str
    def __init__(
        self,
        method: str,
        refresh_using: Callable[[], FrozenAuthToken],
        time_fetcher: _TimeFetcher = ...,
    ) -> None: ...
    def get_frozen_token(self) -> FrozenAuthToken: ...

class TokenProviderChain:
    def __init__(self, providers: list[Any] | None = None) -> None: ...
    def insert_before(self, name: str, token_provider: Any) -> None: ...
    def insert_after(self, name: str, token_provider: Any) -> None: ...
    def remove(self, name: str) -> None: ...
    def get_provider(self, name: str) -> Any: ...
    def load_token(
        self, **kwargs: Any
    ) -> FrozenAuthToken | DeferredRefreshableToken | None: ...

class SSOTokenProvider:
    METHOD: str
    def __init__(
        self,
        session: _Session,
        cache: SupportsCache | None = None,
        time_fetcher: _TimeFetcher = ...,
        profile_name: str | None = None,
    ) -> None: ...
    def load_token(self, **kwargs: Any) -> DeferredRefreshableToken | None: ...
    DEFAULT_CACHE_CLS = JSONFileCache

class ScopedEnvTokenProvider:
    METHOD: str
    environ: Mapping[str, str]
    def __init__(
        self, session: _Session, environ: Mapping[str, str] | None = None
    ) -> None: ...
    def load_token(self, **kwargs: Any) -> FrozenAuthToken | None: ...
