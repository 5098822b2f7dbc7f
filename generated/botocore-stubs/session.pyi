from boto_types._internal.keywords import AnyName, ClientKeywords
from boto_types.dynamic import DynamicClient, SomeClient
from boto_types.literals import ServiceName
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.hooks import BaseEventHooks
from botocore.model import ServiceModel
from botocore.paginate import PaginatorModel
from botocore.waiter import WaiterModel
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from logging import Logger
from os import PathLike
from typing import Any, Literal, TextIO, TypeAlias, overload
from typing_extensions import Unpack

# Always true. botowright's mypy plugin makes mypy take it for false, so that mypy reads
# only the services that a program uses. It is Literal[True] and declared here, because
# pyright would read the plugin's branch if it were imported.
# mypy reports errors in this file if it is on mypy_path. The branches are none.
# mypy: disable-error-code="no-redef", no-warn-unreachable
BOTO_TYPES_OVERLOADS: Literal[True]
_SessionVariable: TypeAlias = tuple[
    str | tuple[str, ...] | None,
    str | list[str] | None,
    Any,
    Callable[[Any], Any] | None,
]
_Handler: TypeAlias = Callable[..., Any]
logger: Logger

class Session:
    """The Session object collects together useful functionality from `botocore` as
    well as important data such as configuration information and credentials into a
    single, easy-to-use object.

    Attributes:
        available_profiles: A list of profiles defined in the config file associated with this session.
        profile: The current profile.
    """

    SESSION_VARIABLES: dict[str, _SessionVariable]
    LOG_FORMAT: str
    user_agent_name: str
    user_agent_version: str
    user_agent_extra: str
    _credentials: Credentials | None
    session_var_map: SessionVarDict

    def __init__(
        self,
        session_vars: Mapping[str, _SessionVariable] | None = None,
        event_hooks: BaseEventHooks | None = None,
        include_builtin_handlers: bool = True,
        profile: str | None = None,
    ) -> None:
        """Create a new Session object.

        Args:
            session_vars: A dictionary that is used to override some or all of the environment variables associated with this session. The key/value pairs defined in this dictionary will override the corresponding variables defined in `SESSION_VARIABLES`.
            event_hooks: The event hooks object to use. If one is not provided, an event hooks object will be automatically created for you.
            include_builtin_handlers: Indicates whether or not to automatically register builtin handlers.
            profile: The name of the profile to use for this session. Note that the profile can only be set when the session is created.
        """

    @property
    def available_profiles(self) -> list[str]: ...
    @property
    def profile(self) -> str | None: ...
    def get_config_variable(
        self, logical_name: str, methods: tuple[str, ...] | None = None
    ) -> Any: ...
    def set_config_variable(self, logical_name: str, value: Any) -> None:
        """Set a configuration variable to a specific value.

        By using this method, you can override the normal lookup process used in
        `get_config_variable` by explicitly setting a value. Subsequent calls to
        `get_config_variable` will use the `value`. This gives you per-session specific
        configuration values.

        Args:
            logical_name: The logical name of the session variable you want to set. These are the keys in `SESSION_VARIABLES`.
            value: The value to associate with the config variable.
        """

    def instance_variables(self) -> dict[str, Any]: ...
    def get_scoped_config(self) -> dict[str, Any]:
        """Returns the config values from the config file scoped to the current profile.

        The configuration data is loaded **only** from the config file. It does not
        resolve variables based on different locations (e.g. first from the session
        instance, then from environment variables, then from the config file). If you
        want this lookup behavior, use the `get_config_variable` method instead.

        Note that this configuration is specific to a single profile (the `profile`
        session variable).

        If the `profile` session variable is set and the profile does not exist in the
        config file, a `ProfileNotFound` exception will be raised.

        Raises:
            ConfigNotFound, ConfigParseError, ProfileNotFound.
        """

    @property
    def full_config(self) -> dict[str, Any]:
        """Return the parsed config file.

        The `get_config` method returns the config associated with the specified
        profile. This property returns the contents of the **entire** config file.
        """

    def get_default_client_config(self) -> Config | None:
        """Retrieves the default config for creating clients.

        Returns:
            The default client config object when creating clients. If the value is `None` then there is no default config object attached to the session.
        """

    def set_default_client_config(self, client_config: Config | None) -> None:
        """Sets the default config for creating clients.

        Args:
            client_config: The default client config object when creating clients. If the value is `None` then there is no default config object attached to the session.
        """

    def set_credentials(
        self,
        access_key: str,
        secret_key: str,
        token: str | None = None,
        account_id: str | None = None,
    ) -> None:
        """Manually create credentials for this session. If you would prefer to use
        botocore without a config file, environment variables, or IAM roles, you can
        pass explicit credentials into this method to establish credentials for this
        session.

        Args:
            access_key: The access key part of the credentials.
            secret_key: The secret key part of the credentials.
            token: An option session token used by STS session credentials.
            account_id: An optional account ID part of the credentials.
        """

    def get_credentials(self) -> Credentials | None:
        """Return the `botocore.credential.Credential` object associated with this session.
        If the credentials have not yet been loaded, this will attempt to load them. If
        they have already been loaded, this will return the cached credentials.
        """

    def get_auth_token(self, *, signing_name: str | None = None) -> Any:
        """Return the `botocore.tokens.AuthToken` object associated with this session. If
        the authorization token has not yet been loaded, this will attempt to load it.
        If it has already been loaded, this will return the cached authorization token.
        """

    def user_agent(self) -> str:
        """Return a string suitable for use as a User-Agent header. The string will be of
        the form:

        <agent_name>/<agent_version> Python/<py_ver> <plat_name>/<plat_ver> <exec_env>.

        Where:

        - agent_name is the value of the `user_agent_name` attribute of the session
          object (`Botocore` by default).

        - agent_version is the value of the `user_agent_version` attribute of the
          session object (the botocore version by default). by default.

        - py_ver is the version of the Python interpreter beng used.

        - plat_name is the name of the platform (e.g. Darwin).

        - plat_ver is the version of the platform.

        - exec_env is exec-env/$AWS_EXECUTION_ENV.

        If `user_agent_extra` is not empty, then this value will be appended to the end
        of the user agent string.
        """

    def get_data(self, data_path: str) -> Any:
        """Retrieve the data associated with `data_path`.

        Args:
            data_path: The path to the data you wish to retrieve.
        """

    def get_service_model(
        self, service_name: str, api_version: str | None = None
    ) -> ServiceModel:
        """Get the service model object.

        Args:
            service_name: The service name.
            api_version: The API version of the service. If none is provided, then the latest API version will be used.

        Returns:
            The botocore service model for the service.
        """

    def get_waiter_model(
        self, service_name: str, api_version: str | None = None
    ) -> WaiterModel: ...
    def get_paginator_model(
        self, service_name: str, api_version: str | None = None
    ) -> PaginatorModel: ...
    def get_service_data(
        self, service_name: str, api_version: str | None = None
    ) -> dict[str, Any]:
        """Retrieve the fully merged data associated with a service."""

    def get_available_services(self) -> list[str]:
        """Return a list of names of available services."""

    def set_debug_logger(self, logger_name: str = "botocore") -> None:
        """Convenience function to quickly configure full debug output to go to the
        console.
        """

    def set_stream_logger(
        self,
        logger_name: str,
        log_level: int | str,
        stream: TextIO | None = None,
        format_string: str | None = None,
    ) -> None:
        """Convenience method to configure a stream logger.

        Args:
            logger_name: The name of the logger to configure.
            log_level: The log level to set for the logger. This is any param supported by the `.setLevel()` method of a `Log` object.
            stream: A file like object to log to. If none is provided then sys.stderr will be used.
            format_string: The format string to use for the log formatter. If none is provided this will default to `self.LOG_FORMAT`.
        """

    def set_file_logger(
        self,
        log_level: int | str,
        path: str | PathLike[str],
        logger_name: str = "botocore",
    ) -> None:
        """Convenience function to quickly configure any level of logging to a file.

        Args:
            log_level: A log level as specified in the `logging` module.
            path: Path to the log file. The file will be created if it doesn't already exist.
        """

    def register(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Register a handler with an event.

        Args:
            event_name: The name of the event.
            handler: The callback to invoke when the event is emitted. This object must be callable, and must accept `**kwargs`. If either of these preconditions are not met, a `ValueError` will be raised.
            unique_id: An optional identifier to associate with the registration. A unique_id can only be used once for the entire session registration (unless it is unregistered). This can be used to prevent an event handler from being registered twice.
            unique_id_uses_count: boolean.
            unique_id_uses_count: Specifies if the event should maintain a count when a `unique_id` is registered and unregisted. The event can only be completely unregistered once every register call using the unique id has been matched by an `unregister` call. If `unique_id` is specified, subsequent `register` calls must use the same value for `unique_id_uses_count` as the `register` call that first registered the event.

        Raises:
            ValueError: If the call to `register` uses `unique_id` but the value for `unique_id_uses_count` differs from the `unique_id_uses_count` value declared by the very first `register` call for that `unique_id`.
        """

    def unregister(
        self,
        event_name: str,
        handler: _Handler | None = None,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Unregister a handler with an event.

        Args:
            event_name: The name of the event.
            handler: The callback to unregister.
            unique_id: A unique identifier identifying the callback to unregister. You can provide either the handler or the unique_id, you do not have to provide both.
            unique_id_uses_count: boolean.
            unique_id_uses_count: Specifies if the event should maintain a count when a `unique_id` is registered and unregisted. The event can only be completely unregistered once every `register` call using the `unique_id` has been matched by an `unregister` call. If the `unique_id` is specified, subsequent `unregister` calls must use the same value for `unique_id_uses_count` as the `register` call that first registered the event.

        Raises:
            ValueError: If the call to `unregister` uses `unique_id` but the value for `unique_id_uses_count` differs from the `unique_id_uses_count` value declared by the very first `register` call for that `unique_id`.
        """

    def emit(self, event_name: str, **kwargs: Any) -> list[tuple[_Handler, Any]]: ...
    def emit_first_non_none_response(self, event_name: str, **kwargs: Any) -> Any: ...
    def get_component(self, name: str) -> Any: ...
    def register_component(self, name: str, component: object) -> None: ...
    def lazy_register_component(
        self, name: str, component: Callable[[], object]
    ) -> None: ...
    if BOTO_TYPES_OVERLOADS:
        @overload
        def create_client(
            self,
            service_name: Literal["dynamodb"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> DynamoDBClient:
            """Create a botocore client.

            Args:
                service_name: The name of the service for which a client will be created. You can use the `Session.get_available_services()` method to get a list of all available service names.
                region_name: The name of the region associated with the client. A client is associated with a single region.
                api_version: The API version to use. By default, botocore will use the latest API version when creating a client. You only need to specify this parameter if you want to use a previous API version of the client.
                use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
                verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to uses. You can specify this argument if you want to use a different CA cert bundle than the one used by botocore.
                endpoint_url: The complete URL to use for the constructed client. Normally, botocore will automatically construct the appropriate URL to use when communicating with a service. You can specify a complete URL (including the "http/https" scheme) to override this behavior. If this value is provided, then `use_ssl` is ignored.
                aws_access_key_id: The access key to use when creating the client. This is entirely optional, and if not provided, the credentials configured for the session will automatically be used. You only need to provide this argument if you want to override the credentials used for this specific client.
                aws_secret_access_key: The secret key to use when creating the client. Same semantics as aws_access_key_id above.
                aws_session_token: The session token to use when creating the client. Same semantics as aws_access_key_id above.
                config: Advanced client configuration options. If a value is specified in the client config, its value will take precedence over environment variables and configuration values, but not over a value passed explicitly to the method. If a default config object is set on the session, the config object used when creating the client will be the result of calling `merge()` on the default config with the config provided to this call.
                aws_account_id: The account id to use when creating the client. Same semantics as aws_access_key_id above.

            Returns:
                A botocore client instance.
            """

        @overload
        def create_client(
            self,
            service_name: Literal["lambda"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> LambdaClient:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: Literal["s3"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> S3Client:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: Literal["sagemaker"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SageMakerClient:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: Literal["sqs"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SQSClient:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: Literal["sts"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> STSClient:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            aws_account_id: str | None = None,
        ) -> SomeClient:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SomeClient:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: ServiceName | AnyName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any:
            """Create a botocore client."""

        @overload
        def create_client(
            self,
            service_name: str,
            region_name: str | None = None,
            api_version: str | None = None,
            use_ssl: bool = True,
            verify: bool | str | None = None,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            config: Config | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any:
            """Create a botocore client.

            Args:
                service_name: The name of the service for which a client will be created. You can use the `Session.get_available_services()` method to get a list of all available service names.
                region_name: The name of the region associated with the client. A client is associated with a single region.
                api_version: The API version to use. By default, botocore will use the latest API version when creating a client. You only need to specify this parameter if you want to use a previous API version of the client.
                use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
                verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to uses. You can specify this argument if you want to use a different CA cert bundle than the one used by botocore.
                endpoint_url: The complete URL to use for the constructed client. Normally, botocore will automatically construct the appropriate URL to use when communicating with a service. You can specify a complete URL (including the "http/https" scheme) to override this behavior. If this value is provided, then `use_ssl` is ignored.
                aws_access_key_id: The access key to use when creating the client. This is entirely optional, and if not provided, the credentials configured for the session will automatically be used. You only need to provide this argument if you want to override the credentials used for this specific client.
                aws_secret_access_key: The secret key to use when creating the client. Same semantics as aws_access_key_id above.
                aws_session_token: The session token to use when creating the client. Same semantics as aws_access_key_id above.
                config: Advanced client configuration options. If a value is specified in the client config, its value will take precedence over environment variables and configuration values, but not over a value passed explicitly to the method. If a default config object is set on the session, the config object used when creating the client will be the result of calling `merge()` on the default config with the config provided to this call.
                aws_account_id: The account id to use when creating the client. Same semantics as aws_access_key_id above.

            Returns:
                A botocore client instance.
            """
    else:
        def create_client(
            self,
            service_name: str,
            region_name: str | None = None,
            api_version: str | None = None,
            use_ssl: bool = True,
            verify: bool | str | None = None,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            config: Config | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any: ...
        # pyrefly takes both branches if both reach the end.
        raise NotImplementedError

    def get_available_partitions(self) -> list[str]:
        """Lists the available partitions found on disk.

        Returns:
            Returns a list of partition names (e.g., ["aws", "aws-cn"]).
        """

    def get_partition_for_region(self, region_name: str) -> str:
        """Lists the partition name of a particular region.

        Args:
            region_name: Name of the region to list partition for (e.g., us-east-1).

        Returns:
            Returns the respective partition name (e.g., aws).
        """

    def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]:
        """Lists the region and endpoint names of a particular partition.

        Args:
            service_name: Name of a service to list endpoint for (e.g., s3). This parameter accepts a service name (e.g., "elb") or endpoint prefix (e.g., "elasticloadbalancing").
            partition_name: Name of the partition to limit endpoints to. (e.g., aws for the public AWS endpoints, aws-cn for AWS China endpoints, aws-us-gov for AWS GovCloud (US) Endpoints, etc.
            allow_non_regional: Set to True to include endpoints that are not regional endpoints (e.g., s3-external-1, fips-us-gov-west-1, etc).

        Returns:
            Returns a list of endpoint names (e.g., ["us-east-1"]).
        """

class ComponentLocator:
    """Service locator for session components."""

    def __init__(self) -> None: ...
    def get_component(self, name: str) -> Any: ...
    def register_component(self, name: str, component: object) -> None: ...
    def lazy_register_component(
        self, name: str, no_arg_factory: Callable[[], object]
    ) -> None: ...

class SessionVarDict(MutableMapping[str, _SessionVariable]):
    def __init__(
        self, session: Session, session_vars: Mapping[str, _SessionVariable]
    ) -> None: ...
    def __getitem__(self, key: str, /) -> _SessionVariable: ...
    def __setitem__(self, key: str, value: _SessionVariable, /) -> None: ...
    def __delitem__(self, key: str, /) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...

class SubsetChainConfigFactory:
    """A class for creating backwards compatible configuration chains.

    This class can be used instead of `botocore.configprovider.ConfigChainFactory`
    to make it honor the methods argument to get_config_variable. This class can be
    used to filter out providers that are not in the methods tuple when creating a
    new config chain.
    """

    def __init__(
        self,
        session: Session,
        methods: tuple[str, ...],
        environ: Mapping[str, str] | None = None,
    ) -> None: ...
    def create_config_chain(
        self,
        instance_name: str | None = None,
        env_var_names: str | list[str] | None = None,
        config_property_name: str | tuple[str, ...] | None = None,
        default: Any = None,
        conversion_func: Callable[[Any], Any] | None = None,
    ) -> Any:
        """Build a config chain following the standard botocore pattern.

        This config chain factory will omit any providers not in the methods tuple
        provided at initialization. For example if given the tuple ('instance',
        'config',) it will not inject the environment provider into the standard config
        chain. This lets the botocore session support the custom `methods` argument for
        all the default botocore config variables when calling `get_config_variable`.
        """

def get_session(env_vars: Mapping[str, _SessionVariable] | None = None) -> Session:
    """Return a new session object."""

# These come last: mypy with the plugin cannot reach the lines that follow them.
if BOTO_TYPES_OVERLOADS:
    from boto_types.dynamodb.client import DynamoDBClient
    from boto_types.lambda_.client import LambdaClient
    from boto_types.s3.client import S3Client
    from boto_types.sagemaker.client import SageMakerClient
    from boto_types.sqs.client import SQSClient
    from boto_types.sts.client import STSClient
