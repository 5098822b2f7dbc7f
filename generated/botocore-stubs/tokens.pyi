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
    def insert_before(self, name: str, token_provider: Any) -> None:
        """Insert a token provider before an existing provider in the chain.

        Args:
            name: The name of the token provider to insert before (e.g. `env` or `sso`). Existing names can be discovered by accessing provider `METHOD` attributes.
            token_provider: The token provider instance to insert.

        Raises:
            UnknownTokenProviderError: If no provider named `name` exists in the chain.
        """

    def insert_after(self, name: str, token_provider: Any) -> None:
        """Insert a token provider after an existing provider in the chain.

        Args:
            name: The name of the token provider to insert after (e.g. `env` or `sso`). Existing names can be discovered by accessing provider `METHOD` attributes.
            token_provider: The token provider instance to insert.

        Raises:
            UnknownTokenProviderError: If no provider named `name` exists in the chain.
        """

    def remove(self, name: str) -> None:
        """Remove a token provider from the chain by name.

        If no provider with the given name exists, this is a no-op.

        Args:
            name: The name of the token provider to remove.
        """

    def get_provider(self, name: str) -> Any:
        """Return a token provider by name.

        Args:
            name: The name of the provider to retrieve.

        Raises:
            UnknownTokenProviderError: If no provider named `name` exists in the chain.
        """

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
    """Token provider that loads tokens from environment variables scoped to a specific
    `signing_name`.
    """

    METHOD: str
    environ: Mapping[str, str]
    def __init__(
        self, session: _Session, environ: Mapping[str, str] | None = None
    ) -> None: ...
    def load_token(self, **kwargs: Any) -> FrozenAuthToken | None: ...
