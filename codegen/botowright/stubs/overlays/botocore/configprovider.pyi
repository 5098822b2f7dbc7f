from collections.abc import Callable, Mapping, MutableMapping
from typing import Any, TypeAlias

from typing_extensions import Self

_Conversion: TypeAlias = Callable[[Any], Any]
# botocore.session imports every client, and clients import modules that import this one.
_Session: TypeAlias = Any

# The name in the config file, the environment variables, the default, the conversion.
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
    def __init__(
        self, session: _Session, environ: Mapping[str, str] | None = None
    ) -> None: ...
    def create_config_chain(
        self,
        instance_name: str | None = None,
        env_var_names: str | list[str] | None = None,
        config_property_names: str | tuple[str, ...] | list[Any] | None = None,
        default: Any = None,
        conversion_func: _Conversion | None = None,
    ) -> ChainProvider: ...

class ConfigValueStore:
    def __init__(self, mapping: Mapping[str, BaseProvider] | None = None) -> None: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    def __copy__(self) -> Self: ...
    def get_config_variable(self, logical_name: str) -> Any: ...
    def get_config_provider(self, logical_name: str) -> BaseProvider | None: ...
    def set_config_variable(self, logical_name: str, value: Any) -> None: ...

class SmartDefaultsConfigStoreFactory:
    def __init__(
        self, default_config_resolver: DefaultConfigResolver, imds_region_provider: Any
    ) -> None: ...
    def merge_smart_defaults(
        self, config_store: ConfigValueStore, mode: str, region_name: str | None
    ) -> None: ...
    def resolve_auto_mode(self, region_name: str | None) -> str: ...

class BaseProvider:
    def provide(self) -> Any: ...

class ChainProvider:
    def __init__(
        self,
        providers: list[BaseProvider] | None = None,
        conversion_func: _Conversion | None = None,
    ) -> None: ...
    def set_default_provider(self, default_provider: BaseProvider) -> None: ...

class InstanceVarProvider:
    def __init__(self, instance_var: str, session: _Session) -> None: ...

class ScopedConfigProvider:
    def __init__(
        self, config_var_name: str | tuple[str, ...], session: _Session
    ) -> None: ...

class EnvironmentProvider:
    def __init__(self, name: str, env: Mapping[str, str]) -> None: ...

class SectionConfigProvider:
    def __init__(
        self,
        section_name: str,
        session: _Session,
        override_providers: MutableMapping[str, BaseProvider] | None = None,
    ) -> None: ...
    def set_default_provider(
        self, key: str, default_provider: BaseProvider
    ) -> None: ...

class ConstantProvider:
    def __init__(self, value: Any) -> None: ...

class ConfiguredEndpointProvider:
    def __init__(
        self,
        full_config: Mapping[str, Any],
        scoped_config: Mapping[str, Any],
        client_name: str,
        environ: Mapping[str, str] | None = None,
    ) -> None: ...
    def provide(self) -> str | None: ...
