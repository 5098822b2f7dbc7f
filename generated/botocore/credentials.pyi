from _typeshed import Incomplete
from boto_types.values import SupportsCache
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from logging import Logger
from os import PathLike
from typing import Any, NamedTuple, TypeAlias
from typing_extensions import Self

class JSONFileCache:
    CACHE_DIR: str
    def __init__(
        self,
        working_dir: str | PathLike[str] = ...,
        dumps_func: Callable[[Any], str] | None = None,
    ) -> None: ...
    def __contains__(self, cache_key: object, /) -> bool: ...
    def __getitem__(self, cache_key: str, /) -> Any: ...
    def __delitem__(self, cache_key: str, /) -> None: ...
    def __setitem__(self, cache_key: str, value: Any, /) -> None: ...

_ClientCreator: TypeAlias = Callable[..., Any]
_LoadConfig: TypeAlias = Callable[[], Mapping[str, Any]]
_Metadata: TypeAlias = Mapping[str, Any]
_TimeFetcher: TypeAlias = Callable[[], datetime]
_Session: TypeAlias = Any
logger: Logger

class ReadOnlyCredentials(NamedTuple):
    access_key: str
    secret_key: str
    token: str | None
    account_id: str | None = None

def create_credential_resolver(
    session: _Session,
    cache: SupportsCache | None = None,
    region_name: str | None = None,
) -> CredentialResolver: ...

class ProfileProviderBuilder:
    def __init__(
        self,
        session: _Session,
        cache: SupportsCache | None = None,
        region_name: str | None = None,
        sso_token_cache: SupportsCache | None = None,
        login_token_cache: SupportsCache | None = None,
    ) -> None: ...
    def providers(
        self, profile_name: str, disable_env_vars: bool = False
    ) -> list[CredentialProvider]: ...

def get_credentials(session: _Session) -> Credentials | None: ...
def create_assume_role_refresher(
    client: Any, params: Mapping[str, Any]
) -> Callable[[], dict[str, Any]]: ...
def create_mfa_serial_refresher(
    actual_refresh: Callable[[], Any],
) -> Callable[[], Any]: ...

class Credentials:
    access_key: str
    secret_key: str
    token: str | None
    method: str
    account_id: str | None
    def __init__(
        self,
        access_key: str,
        secret_key: str,
        token: str | None = None,
        method: str | None = None,
        account_id: str | None = None,
    ) -> None: ...
    def get_frozen_credentials(self) -> ReadOnlyCredentials: ...
    def get_deferred_property(self, property_name: str) -> Callable[[], Any]: ...

class RefreshableCredentials(Credentials):
    method: str
    def __init__(
        self,
        access_key: str,
        secret_key: str,
        token: str | None,
        expiry_time: datetime | None,
        refresh_using: Callable[[], _Metadata],
        method: str,
        time_fetcher: _TimeFetcher = ...,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
        account_id: str | None = None,
    ) -> None: ...
    @classmethod
    def create_from_metadata(
        cls,
        metadata: _Metadata,
        refresh_using: Callable[[], _Metadata],
        method: str,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
    ) -> Self: ...
    def refresh_needed(self, refresh_in: int | None = None) -> bool: ...
    def get_frozen_credentials(self) -> ReadOnlyCredentials: ...

class DeferredRefreshableCredentials(RefreshableCredentials):
    method: str
    def __init__(
        self,
        refresh_using: Callable[[], _Metadata],
        method: str,
        time_fetcher: _TimeFetcher = ...,
    ) -> None: ...
    def refresh_needed(self, refresh_in: int | None = None) -> bool: ...

class CachedCredentialFetcher:
    DEFAULT_EXPIRY_WINDOW_SECONDS: int
    feature_ids: set[str]
    def __init__(
        self,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
    ) -> None: ...
    def fetch_credentials(self) -> dict[str, Any]: ...

class BaseAssumeRoleCredentialFetcher(CachedCredentialFetcher):
    def __init__(
        self,
        client_creator: _ClientCreator,
        role_arn: str,
        extra_args: dict[str, Any] | None = None,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
    ) -> None: ...

class AssumeRoleCredentialFetcher(BaseAssumeRoleCredentialFetcher):
    def __init__(
        self,
        client_creator: _ClientCreator,
        source_credentials: Credentials,
        role_arn: str,
        extra_args: dict[str, Any] | None = None,
        mfa_prompter: Callable[[str], str] | None = None,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
    ) -> None: ...

class AssumeRoleWithWebIdentityCredentialFetcher(BaseAssumeRoleCredentialFetcher):
    def __init__(
        self,
        client_creator: _ClientCreator,
        web_identity_token_loader: Callable[[], str],
        role_arn: str,
        extra_args: dict[str, Any] | None = None,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
    ) -> None: ...

class CredentialProvider:
    METHOD: Incomplete
    CANONICAL_NAME: Incomplete
    session: _Session
    def __init__(self, session: _Session = None) -> None: ...
    def load(self) -> Credentials | bool | None: ...

class ProcessProvider(CredentialProvider):
    METHOD: str
    def __init__(
        self,
        profile_name: str,
        load_config: _LoadConfig,
        popen: Callable[..., Any] = ...,
    ) -> None: ...
    def load(self) -> Credentials | None: ...
    @property
    def profile_config(self) -> dict[str, Any]: ...

class InstanceMetadataProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    def __init__(self, iam_role_fetcher: Any) -> None: ...
    def load(self) -> RefreshableCredentials | None: ...

class EnvProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    ACCESS_KEY: str
    SECRET_KEY: str
    TOKENS: list[str]
    EXPIRY_TIME: str
    ACCOUNT_ID: str
    environ: Mapping[str, str]
    def __init__(
        self,
        environ: Mapping[str, str] | None = None,
        mapping: Mapping[str, str | list[str]] | None = None,
    ) -> None: ...
    def load(self) -> Credentials | None: ...

class OriginalEC2Provider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    CRED_FILE_ENV: str
    ACCESS_KEY: str
    SECRET_KEY: str
    def __init__(
        self,
        environ: Mapping[str, str] | None = None,
        parser: Callable[[str], Mapping[str, str]] | None = None,
    ) -> None: ...
    def load(self) -> Credentials | None: ...

class SharedCredentialProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    ACCESS_KEY: str
    SECRET_KEY: str
    TOKENS: list[str]
    ACCOUNT_ID: str
    def __init__(
        self,
        creds_filename: str,
        profile_name: str | None = None,
        ini_parser: Callable[[str], Mapping[str, Any]] | None = None,
    ) -> None: ...
    def load(self) -> Credentials | None: ...

class ConfigProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    ACCESS_KEY: str
    SECRET_KEY: str
    TOKENS: list[str]
    ACCOUNT_ID: str
    def __init__(
        self,
        config_filename: str,
        profile_name: str,
        config_parser: Callable[[str], Mapping[str, Any]] | None = None,
    ) -> None: ...
    def load(self) -> Credentials | None: ...

class BotoProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    BOTO_CONFIG_ENV: str
    DEFAULT_CONFIG_FILENAMES: list[str]
    ACCESS_KEY: str
    SECRET_KEY: str
    def __init__(
        self,
        environ: Mapping[str, str] | None = None,
        ini_parser: Callable[[str], Mapping[str, Any]] | None = None,
    ) -> None: ...
    def load(self) -> Credentials | None: ...

class AssumeRoleProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: Incomplete
    ROLE_CONFIG_VAR: str
    WEB_IDENTITY_TOKE_FILE_VAR: str
    EXPIRY_WINDOW_SECONDS: int
    NAMED_PROVIDER_FEATURE_MAP: dict[str, str]
    cache: SupportsCache
    def __init__(
        self,
        load_config: _LoadConfig,
        client_creator: _ClientCreator,
        cache: SupportsCache,
        profile_name: str,
        prompter: Callable[[str], str] = ...,
        credential_sourcer: CanonicalNameCredentialSourcer | None = None,
        profile_provider_builder: ProfileProviderBuilder | None = None,
    ) -> None: ...
    def load(self) -> DeferredRefreshableCredentials | None: ...

class AssumeRoleWithWebIdentityProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: Incomplete
    cache: SupportsCache | None
    def __init__(
        self,
        load_config: _LoadConfig,
        client_creator: _ClientCreator,
        profile_name: str,
        cache: SupportsCache | None = None,
        disable_env_vars: bool = False,
        token_loader_cls: Callable[[str], Callable[[], str]] | None = None,
    ) -> None: ...
    def load(self) -> DeferredRefreshableCredentials | None: ...

class CanonicalNameCredentialSourcer:
    def __init__(self, providers: Sequence[CredentialProvider]) -> None: ...
    def is_supported(self, source_name: str) -> bool: ...
    def source_credentials(self, source_name: str) -> Any: ...

class ContainerProvider(CredentialProvider):
    METHOD: str
    CANONICAL_NAME: str
    ENV_VAR: str
    ENV_VAR_FULL: str
    ENV_VAR_AUTH_TOKEN: str
    ENV_VAR_AUTH_TOKEN_FILE: str
    def __init__(
        self, environ: Mapping[str, str] | None = None, fetcher: Any = None
    ) -> None: ...
    def load(self) -> RefreshableCredentials | None: ...

class CredentialResolver:
    providers: list[CredentialProvider]
    def __init__(self, providers: list[CredentialProvider]) -> None: ...
    def insert_before(
        self, name: str, credential_provider: CredentialProvider
    ) -> None: ...
    def insert_after(
        self, name: str, credential_provider: CredentialProvider
    ) -> None: ...
    def remove(self, name: str) -> None: ...
    def get_provider(self, name: str) -> Any: ...
    def load_credentials(self) -> Credentials | None: ...

class SSOCredentialFetcher(CachedCredentialFetcher):
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
        time_fetcher: _TimeFetcher = ...,
    ) -> None: ...

class SSOProvider(CredentialProvider):
    METHOD: str
    cache: SupportsCache
    def __init__(
        self,
        load_config: _LoadConfig,
        client_creator: _ClientCreator,
        profile_name: str,
        cache: SupportsCache | None = None,
        token_cache: SupportsCache | None = None,
        token_provider: Any = None,
    ) -> None: ...
    def load(self) -> DeferredRefreshableCredentials | None: ...

class LoginCredentialFetcher:
    feature_ids: set[str]
    def __init__(
        self,
        session_name: str,
        token_loader: Any,
        client_creator: _ClientCreator,
        time_fetcher: _TimeFetcher = ...,
        feature_ids: set[str] | None = None,
    ) -> None: ...
    def load_cached_credentials(self) -> dict[str, Any]: ...
    def refresh_credentials(self) -> dict[str, Any]: ...

class LoginProvider(CredentialProvider):
    METHOD: str
    def __init__(
        self,
        load_config: _LoadConfig,
        client_creator: _ClientCreator,
        profile_name: str,
        token_cache: SupportsCache | None = None,
    ) -> None: ...
    def load(self) -> RefreshableCredentials | None: ...
