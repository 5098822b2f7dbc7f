from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from aiobotocore._async_primitives import AsyncPrimitives
from boto_types.values import SupportsCache
from botocore.credentials import ReadOnlyCredentials

_ClientCreator: TypeAlias = Callable[..., Any]
_Metadata: TypeAlias = Mapping[str, Any]
# What a provider finds. Only the second refreshes itself; it does not derive from the first.
_Credentials: TypeAlias = AioCredentials | AioRefreshableCredentials
# A coroutine function, or a plain one.
_Refresh: TypeAlias = Callable[[], Awaitable[_Metadata] | _Metadata]
_TimeFetcher: TypeAlias = Callable[[], datetime]
# botocore.session imports every client, and clients import modules that import this one.
_Session: TypeAlias = Any

def create_credential_resolver(
    session: _Session,
    cache: SupportsCache | None = None,
    region_name: str | None = None,
    *,
    async_primitives: AsyncPrimitives = ...,
) -> AioCredentialResolver: ...
async def get_credentials(session: _Session) -> _Credentials | None: ...
def create_assume_role_refresher(
    client: Any, params: Mapping[str, Any]
) -> Callable[[], Awaitable[dict[str, Any]]]: ...
def create_mfa_serial_refresher(
    actual_refresh: Callable[[], Awaitable[Any]],
) -> Callable[[], Awaitable[Any]]: ...

# The function before, with the name of older releases.
create_aio_mfa_serial_refresher: Callable[
    [Callable[[], Awaitable[Any]]], Callable[[], Awaitable[Any]]
]

class AioCredentials:
    def get_account_id(self) -> str | None: ...
    def get_access_key(self) -> str: ...
    def get_secret_key(self) -> str: ...
    def get_token(self) -> str | None: ...
    async def get_frozen_credentials(self) -> ReadOnlyCredentials: ...

class AioRefreshableCredentials:
    def __init__(
        self,
        access_key: str,
        secret_key: str,
        token: str | None,
        expiry_time: datetime | None,
        refresh_using: _Refresh,
        method: str,
        time_fetcher: _TimeFetcher = ...,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
        account_id: str | None = None,
    ) -> None: ...
    async def get_account_id(self) -> str | None: ...
    async def get_access_key(self) -> str: ...
    async def get_secret_key(self) -> str: ...
    async def get_token(self) -> str | None: ...
    # A read raises, because it cannot refresh the values. The functions above do.
    @property
    def access_key(self) -> str: ...
    @property
    def secret_key(self) -> str: ...
    @property
    def token(self) -> str | None: ...
    @property
    def account_id(self) -> str | None: ...
    async def get_frozen_credentials(self) -> ReadOnlyCredentials: ...

class AioDeferredRefreshableCredentials:
    def __init__(
        self,
        refresh_using: _Refresh,
        method: str,
        time_fetcher: _TimeFetcher = ...,
    ) -> None: ...
    @older
    def refresh_needed(self, refresh_in: int | None = None) -> bool: ...

class AioCachedCredentialFetcher:
    async def fetch_credentials(self) -> dict[str, Any]: ...

class AioAssumeRoleWithWebIdentityCredentialFetcher:
    def __init__(
        self,
        client_creator: _ClientCreator,
        web_identity_token_loader: Callable[[], str],
        role_arn: str,
        extra_args: dict[str, Any] | None = None,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
    ) -> None: ...

class AioProcessProvider:
    def __init__(
        self, *args: Any, popen: Callable[..., Any] = ..., **kwargs: Any
    ) -> None: ...
    async def load(self) -> _Credentials | None: ...

class AnyioProcessProvider:
    def __init__(
        self, *args: Any, popen: Callable[..., Any] = ..., **kwargs: Any
    ) -> None: ...

class AioInstanceMetadataProvider:
    async def load(self) -> AioRefreshableCredentials | None: ...

class AioEnvProvider:
    async def load(self) -> _Credentials | None: ...

class AioOriginalEC2Provider:
    async def load(self) -> AioCredentials | None: ...

class AioSharedCredentialProvider:
    async def load(self) -> AioCredentials | None: ...

class AioConfigProvider:
    async def load(self) -> AioCredentials | None: ...

class AioBotoProvider:
    async def load(self) -> AioCredentials | None: ...

class AioAssumeRoleProvider:
    async def load(self) -> AioDeferredRefreshableCredentials | None: ...

class AioAssumeRoleWithWebIdentityProvider:
    async def load(self) -> AioDeferredRefreshableCredentials | None: ...

class AioCanonicalNameCredentialSourcer:
    async def source_credentials(self, source_name: str) -> Any: ...

class AioContainerProvider:
    def __init__(
        self, environ: Mapping[str, str] | None = None, fetcher: Any = None
    ) -> None: ...
    async def load(self) -> AioRefreshableCredentials | None: ...

class AioCredentialResolver:
    async def load_credentials(
        self,
    ) -> _Credentials | None: ...

class AioSSOCredentialFetcher:
    @older
    def __init__(
        self,
        start_url: str,
        sso_region: str,
        role_name: str,
        account_id: str,
        client_creator: _ClientCreator,
        token_loader: Callable[..., str] | None = None,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
        token_provider: Any = None,
        sso_session_name: str | None = None,
    ) -> None: ...

class AioSSOProvider:
    async def load(self) -> AioDeferredRefreshableCredentials | None: ...

class AioLoginCredentialFetcher:
    async def refresh_credentials(self) -> dict[str, Any]: ...

class AioLoginProvider:
    async def load(self) -> AioDeferredRefreshableCredentials | None: ...
