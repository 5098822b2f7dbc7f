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
) -> CredentialResolver:
    """Create a default credential resolver.

    This creates a pre-configured credential resolver that includes the default
    lookup chain for credentials.
    """

class ProfileProviderBuilder:
    """This class handles the creation of profile based providers.

    NOTE: This class is only intended for internal use.

    This class handles the creation and ordering of the various credential providers
    that primarly source their configuration from the shared config. This is needed
    to enable sharing between the default credential chain and the source profile
    chain created by the assume role provider.
    """

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
    """Holds the credentials needed to authenticate requests.

    Args:
        access_key: The access key part of the credentials.
        secret_key: The secret key part of the credentials.
        token: The security token, valid only for session credentials.
        method: A string which identifies where the credentials were found.
        account_id: (optional) An account ID associated with the credentials.
    """

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
    ) -> None:
        """Holds the credentials needed to authenticate requests.

        Args:
            access_key: The access key part of the credentials.
            secret_key: The secret key part of the credentials.
            token: The security token, valid only for session credentials.
            method: A string which identifies where the credentials were found.
            account_id: (optional) An account ID associated with the credentials.
        """

    def get_frozen_credentials(self) -> ReadOnlyCredentials: ...
    def get_deferred_property(self, property_name: str) -> Callable[[], Any]: ...

class RefreshableCredentials(Credentials):
    """Holds the credentials needed to authenticate requests. In addition, it knows how
    to refresh itself.

    Args:
        access_key: The access key part of the credentials.
        secret_key: The secret key part of the credentials.
        token: The security token, valid only for session credentials.
        expiry_time: The expiration time of the credentials.
        refresh_using: Callback function to refresh the credentials.
        method: A string which identifies where the credentials were found.
        time_fetcher: Callback function to retrieve current time.
    """

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
    ) -> None:
        """Holds the credentials needed to authenticate requests. In addition, it knows how
        to refresh itself.

        Args:
            access_key: The access key part of the credentials.
            secret_key: The secret key part of the credentials.
            token: The security token, valid only for session credentials.
            expiry_time: The expiration time of the credentials.
            refresh_using: Callback function to refresh the credentials.
            method: A string which identifies where the credentials were found.
            time_fetcher: Callback function to retrieve current time.
        """

    @classmethod
    def create_from_metadata(
        cls,
        metadata: _Metadata,
        refresh_using: Callable[[], _Metadata],
        method: str,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
    ) -> Self: ...
    def refresh_needed(self, refresh_in: int | None = None) -> bool:
        """Check if a refresh is needed.

        A refresh is needed if the expiry time associated with the temporary credentials
        is less than the provided `refresh_in`. If `time_delta` is not provided,
        `self.advisory_refresh_needed` will be used.

        For example, if your temporary credentials expire in 10 minutes and the provided
        `refresh_in` is `15 * 60`, then this function will return `True`.

        Args:
            refresh_in: The number of seconds before the credentials expire in which refresh attempts should be made.

        Returns:
            True if refresh needed, False otherwise.
        """

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """Return immutable credentials.

        The `access_key`, `secret_key`, and `token` properties on this class will always
        check and refresh credentials if needed before returning the particular
        credentials.

        This has an edge case where you can get inconsistent credentials.

        This means we're using the access key from t1 with the secret key from t2. To
        fix this issue, you can request a frozen credential object which is guaranteed
        not to change.

        The frozen credentials returned from this method should be used immediately and
        then discarded.
        """

class DeferredRefreshableCredentials(RefreshableCredentials):
    """Refreshable credentials that don't require initial credentials.

    refresh_using will be called upon first access.
    """

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
    ) -> None:
        """Args:
        client_creator: A callable that creates a client taking arguments like `Session.create_client`.
        source_credentials: The credentials to use to create the client for the call to AssumeRole.
        role_arn: The ARN of the role to be assumed.
        extra_args: Any additional arguments to add to the assume role request using the format of the botocore operation. Possible keys include, but may not be limited to, DurationSeconds, Policy, SerialNumber, ExternalId and RoleSessionName.
        mfa_prompter: A callable that returns input provided by the user (i.e raw_input, getpass.getpass, etc.).
        cache: An object that supports `__getitem__`, `__setitem__`, and `__contains__`. An example of this is the `JSONFileCache` class in aws-cli.
        expiry_window_seconds: The amount of time, in seconds.
        """

class AssumeRoleWithWebIdentityCredentialFetcher(BaseAssumeRoleCredentialFetcher):
    def __init__(
        self,
        client_creator: _ClientCreator,
        web_identity_token_loader: Callable[[], str],
        role_arn: str,
        extra_args: dict[str, Any] | None = None,
        cache: SupportsCache | None = None,
        expiry_window_seconds: int | None = None,
    ) -> None:
        """Args:
        client_creator: A callable that creates a client taking arguments like `Session.create_client`.
        web_identity_token_loader: A callable that takes no arguments and returns a web identity token str.
        role_arn: The ARN of the role to be assumed.
        extra_args: Any additional arguments to add to the assume role request using the format of the botocore operation. Possible keys include, but may not be limited to, DurationSeconds, Policy, SerialNumber, ExternalId and RoleSessionName.
        cache: An object that supports `__getitem__`, `__setitem__`, and `__contains__`. An example of this is the `JSONFileCache` class in aws-cli.
        expiry_window_seconds: The amount of time, in seconds.
        """

class CredentialProvider:
    METHOD: Incomplete
    CANONICAL_NAME: Incomplete
    session: _Session
    def __init__(self, session: _Session = None) -> None: ...
    def load(self) -> Credentials | bool | None:
        """Loads the credentials from their source & sets them on the object.

        Subclasses should implement this method (by reading from disk, the environment,
        the network or wherever), returning `True` if they were found & loaded.

        If not found, this method should return `False`, indicating that the
        `CredentialResolver` should fall back to the next available method.

        The default implementation does nothing, assuming the user has set the
        `access_key/secret_key/token` themselves.

        Returns:
            Whether credentials were found & set.
        """

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
    ) -> None:
        """Args:
        environ: The environment variables (defaults to `os.environ` if no value is provided).
        mapping: An optional mapping of variable names to environment variable names. Use this if you want to change the mapping of access_key->AWS_ACCESS_KEY_ID, etc. The dict can have up to 5 keys: `access_key`. `secret_key`. `token`. `expiry_time`. `account_id`.
        """

    def load(self) -> Credentials | None:
        """Search for credentials in explicit environment variables."""

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
    def load(self) -> Credentials | None:
        """Search for a credential file used by original EC2 CLI tools."""

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
    """INI based config provider with profile sections."""

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
    ) -> None:
        """INI based config provider with profile sections.

        Args:
            config_filename: The session configuration scoped to the current profile. This is available via `session.config`.
            profile_name: The name of the current profile.
            config_parser: A config parser callable.
        """

    def load(self) -> Credentials | None:
        """If there is are credentials in the configuration associated with the session,
        use those.
        """

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
    def load(self) -> Credentials | None:
        """Look for credentials in boto config file."""

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
    ) -> None:
        """Args:
        load_config: A function that accepts no arguments, and when called, will return the full configuration dictionary for the session (`session.full_config`).
        client_creator: A factory function that will create a client when called. Has the same interface as `botocore.session.Session.create_client`.
        cache: An object that supports `__getitem__`, `__setitem__`, and `__contains__`. An example of this is the `JSONFileCache` class in the CLI.
        profile_name: The name of the profile.
        prompter: A callable that returns input provided by the user (i.e raw_input, getpass.getpass, etc.).
        credential_sourcer: A credential provider that takes a configuration, which is used to provide the source credentials for the STS call.
        """

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
    def is_supported(self, source_name: str) -> bool:
        """Validates a given source name.

        Args:
            source_name: The value of credential_source in the config file. This is the canonical name of the credential provider.

        Returns:
            True if the credential provider is supported, False otherwise.
        """

    def source_credentials(self, source_name: str) -> Any:
        """Loads source credentials based on the provided configuration.

        Args:
            source_name: The value of credential_source in the config file. This is the canonical name of the credential provider.
        """

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

    def __init__(self, providers: list[CredentialProvider]) -> None:
        """Args:
        providers: A list of `CredentialProvider` instances.
        """

    def insert_before(self, name: str, credential_provider: CredentialProvider) -> None:
        """Inserts a new instance of `CredentialProvider` into the chain that will be tried
        before an existing one.

        Args:
            name: The short name of the credentials you'd like to insert the new credentials before. (ex. `env` or `config`). Existing names & ordering can be discovered via `self.available_methods`.
            cred_instance: An instance of the new `Credentials` object you'd like to add to the chain.
        """

    def insert_after(self, name: str, credential_provider: CredentialProvider) -> None:
        """Inserts a new type of `Credentials` instance into the chain that will be tried
        after an existing one.

        Args:
            name: The short name of the credentials you'd like to insert the new credentials after. (ex. `env` or `config`). Existing names & ordering can be discovered via `self.available_methods`.
            cred_instance: An instance of the new `Credentials` object you'd like to add to the chain.
        """

    def remove(self, name: str) -> None:
        """Removes a given `Credentials` instance from the chain.

        Args:
            name: The short name of the credentials instance to remove.
        """

    def get_provider(self, name: str) -> Any:
        """Return a credential provider by name.

        Args:
            name: The name of the provider.

        Raises:
            UnknownCredentialError: Raised if no credential provider by the provided name is found.
        """

    def load_credentials(self) -> Credentials | None:
        """Goes through the credentials chain, returning the first `Credentials` that could
        be loaded.
        """

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
    """Converts login access tokens from the cached token to credentials, and supports
    refreshing them.
    """

    feature_ids: set[str]
    def __init__(
        self,
        session_name: str,
        token_loader: Any,
        client_creator: _ClientCreator,
        time_fetcher: _TimeFetcher = ...,
        feature_ids: set[str] | None = None,
    ) -> None: ...
    def load_cached_credentials(self) -> dict[str, Any]:
        """Loads cached credentials without checking their expiry."""

    def refresh_credentials(self) -> dict[str, Any]:
        """Refreshes login credentials, including saving them to the cache."""

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
