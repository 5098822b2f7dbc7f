import logging
from _typeshed import Incomplete
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any, TypeAlias
from typing_extensions import Self

_Conversion: TypeAlias = Callable[[Any], Any]
_Session: TypeAlias = Any
logger: logging.Logger
NEW_RETRIES_ENABLED: bool
BOTOCORE_DEFAUT_SESSION_VARIABLES: dict[str, tuple[Any, Any, Any, _Conversion | None]]
DEFAULT_S3_CONFIG_VARS: dict[str, tuple[Any, Any, Any, _Conversion | None]]
DEFAULT_PROXIES_CONFIG_VARS: dict[str, tuple[Any, Any, Any, _Conversion | None]]

def create_botocore_default_config_mapping(
    session: _Session,
) -> dict[str, BaseProvider]: ...

class DefaultConfigResolver:
    def __init__(self, default_config_data: Mapping[str, Any]) -> None: ...
    def get_default_modes(self) -> list[str]: ...
    def get_default_config_values(self, mode: str) -> dict[str, Any]: ...

class ConfigChainFactory:
    """Factory class to create our most common configuration chain case.

    This is a convenience class to construct configuration chains that follow our
    most common pattern. This is to prevent ordering them incorrectly, and to make
    the config chain construction more readable.
    """

    def __init__(
        self, session: _Session, environ: Mapping[str, str] | None = None
    ) -> None:
        """Initialize a ConfigChainFactory.

        Args:
            session: This is the session that should be used to look up values from the config file.
            environ: A mapping to use for environment variables. If this is not provided it will default to use os.environ.
        """

    def create_config_chain(
        self,
        instance_name: str | None = None,
        env_var_names: str | list[str] | None = None,
        config_property_names: str | tuple[str, ...] | list[Any] | None = None,
        default: Any = None,
        conversion_func: _Conversion | None = None,
    ) -> ChainProvider:
        """Build a config chain following the standard botocore pattern.

        In botocore most of our config chains follow the the precendence:
        session_instance_variables, environment, config_file, default_value.

        This is a convenience function for creating a chain that follow that
        precendence.

        Args:
            instance_name: This indicates what session instance variable corresponds to this config value. If it is None it will not be added to the chain.
            env_var_names: One or more environment variable names to search for this value. They are searched in order. If it is None it will not be added to the chain.
            config_property_names: One of more strings or tuples representing the name of the key in the config file for this config option. They are searched in order. If it is None it will not be added to the chain.
            default: Any constant value to be returned.
            conversion_func: If this value is None then it has no effect on the return type. Otherwise, it is treated as a function that will conversion_func our provided type.

        Returns:
            A ConfigChain that resolves in the order env_var_names -> config_property_name -> default. Any values that were none are omitted form the chain.
        """

class ConfigValueStore:
    """The ConfigValueStore object stores configuration values."""

    def __init__(self, mapping: Mapping[str, BaseProvider] | None = None) -> None:
        """Initialize a ConfigValueStore.

        Args:
            mapping: The mapping parameter is a map of string to a subclass of BaseProvider. When a config variable is asked for via the get_config_variable method, the corresponding provider will be invoked to load the value.
        """

    def __deepcopy__(self, memo: dict[int, Any], /) -> Self: ...
    def __copy__(self) -> Self: ...
    def get_config_variable(self, logical_name: str) -> Any:
        """Retrieve the value associated with the specified logical_name from the
        corresponding provider. If no value is found None will be returned.

        Args:
            logical_name: The logical name of the session variable you want to retrieve. This name will be mapped to the appropriate environment variable name for this session as well as the appropriate config file entry.

        Returns:
            value of variable or None if not defined.
        """

    def get_config_provider(self, logical_name: str) -> BaseProvider | None:
        """Retrieve the provider associated with the specified logical_name. If no provider
        is found None will be returned.

        Args:
            logical_name: The logical name of the session variable you want to retrieve. This name will be mapped to the appropriate environment variable name for this session as well as the appropriate config file entry.

        Returns:
            configuration provider or None if not defined.
        """

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

    def clear_config_variable(self, logical_name: str) -> None:
        """Remove an override config variable from the session.

        Args:
            logical_name: The name of the parameter to clear the override value from.
        """

    def set_config_provider(self, logical_name: str, provider: BaseProvider) -> None:
        """Set the provider for a config value.

        This provides control over how a particular configuration value is loaded. This
        replaces the provider for `logical_name` with the new `provider`.

        Args:
            logical_name: The name of the config value to change the config provider for.
            provider: The new provider that should be responsible for providing a value for the config named `logical_name`.
        """

class SmartDefaultsConfigStoreFactory:
    def __init__(
        self, default_config_resolver: DefaultConfigResolver, imds_region_provider: Any
    ) -> None: ...
    def merge_smart_defaults(
        self, config_store: ConfigValueStore, mode: str, region_name: str | None
    ) -> None: ...
    def resolve_auto_mode(self, region_name: str | None) -> str: ...

class BaseProvider:
    """Base class for configuration value providers.

    A configuration provider has some method of providing a configuration value.
    """

    def provide(self) -> Any:
        """Provide a config value."""

class ChainProvider(BaseProvider):
    """This provider wraps one or more other providers.

    Each provider in the chain is called, the first one returning a non-None value
    is then returned.
    """

    def __init__(
        self,
        providers: list[BaseProvider] | None = None,
        conversion_func: _Conversion | None = None,
    ) -> None:
        """Initalize a ChainProvider.

        Args:
            providers: The initial list of providers to check for values when invoked.
            conversion_func: If this value is None then it has no affect on the return type. Otherwise, it is treated as a function that will transform provided value.
        """

    def __deepcopy__(self, memo: Incomplete, /) -> ChainProvider: ...
    def provide(self) -> Any:
        """Provide the value from the first provider to return non-None.

        Each provider in the chain has its provide method called. The first one in the
        chain to return a non-None value is the returned from the ChainProvider. When no
        non-None value is found, None is returned.
        """

    def set_default_provider(self, default_provider: BaseProvider) -> None: ...
    def __repr__(self) -> str: ...

class InstanceVarProvider(BaseProvider):
    """This class loads config values from the session instance vars."""

    def __init__(self, instance_var: str, session: _Session) -> None:
        """Initialize InstanceVarProvider.

        Args:
            instance_var: The instance variable to load from the session.
            session: The botocore session to get the loaded configuration file variables from.
        """

    def __deepcopy__(self, memo: Incomplete, /) -> InstanceVarProvider: ...
    def provide(self) -> Any:
        """Provide a config value from the session instance vars."""

    def __repr__(self) -> str: ...

class ScopedConfigProvider(BaseProvider):
    def __init__(
        self, config_var_name: str | tuple[str, ...], session: _Session
    ) -> None:
        """Initialize ScopedConfigProvider.

        Args:
            config_var_name: The name of the config variable to load from the configuration file. If the value is a tuple, it must only consist of two items, where the first item represents the section and the second item represents the config var name in the section.
            session: The botocore session to get the loaded configuration file variables from.
        """

    def __deepcopy__(self, memo: Incomplete, /) -> ScopedConfigProvider: ...
    def provide(self) -> Any:
        """Provide a value from a config file property."""

    def __repr__(self) -> str: ...

class EnvironmentProvider(BaseProvider):
    """This class loads config values from environment variables."""

    def __init__(self, name: str, env: Mapping[str, str]) -> None:
        """Initialize with the keys in the dictionary to check.

        Args:
            name: The key with that name will be loaded and returned.
            env: Environment variables dictionary to get variables from.
        """

    def __deepcopy__(self, memo: Incomplete, /) -> EnvironmentProvider: ...
    def provide(self) -> Any:
        """Provide a config value from a source dictionary."""

    def __repr__(self) -> str: ...

class SectionConfigProvider(BaseProvider):
    """Provides a dictionary from a section in the scoped config.

    This is useful for retrieving scoped config variables (i.e. s3) that have their
    own set of config variables and resolving logic.
    """

    def __init__(
        self,
        section_name: str,
        session: _Session,
        override_providers: MutableMapping[str, BaseProvider] | None = None,
    ) -> None: ...
    def __deepcopy__(self, memo: Incomplete, /) -> SectionConfigProvider: ...
    def provide(self) -> Any: ...
    def set_default_provider(
        self, key: str, default_provider: BaseProvider
    ) -> None: ...
    def __repr__(self) -> str: ...

class ConstantProvider(BaseProvider):
    """This provider provides a constant value."""

    def __init__(self, value: Any) -> None: ...
    def __deepcopy__(self, memo: Incomplete, /) -> ConstantProvider: ...
    def provide(self) -> Any:
        """Provide the constant value given during initialization."""

    def __repr__(self) -> str: ...

class ConfiguredEndpointProvider(BaseProvider):
    """Lookup an endpoint URL from environment variable or shared config file.

    NOTE: This class is considered private and is subject to abrupt breaking changes
    or removal without prior announcement. Please do not use it directly.
    """

    def __init__(
        self,
        full_config: Mapping[str, Any],
        scoped_config: Mapping[str, Any],
        client_name: str,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        """Initialize a ConfiguredEndpointProviderChain.

        Args:
            full_config: This is the dict representing the full configuration file.
            scoped_config: This is the dict representing the configuration for the current profile for the session.
            client_name: The name used to instantiate a client using botocore.session.Session.create_client.
            environ: A mapping to use for environment variables. If this is not provided it will default to use os.environ.
        """

    def provide(self) -> str | None:
        """Lookup the configured endpoint URL.

        The order is:

        - The value provided by a service-specific environment variable.

        - The value provided by the global endpoint environment variable
          (AWS_ENDPOINT_URL).

        - The value provided by a service-specific parameter from a services definition
          section in the shared configuration file.

        - The value provided by the global parameter from a services definition section
          in the shared configuration file.
        """
