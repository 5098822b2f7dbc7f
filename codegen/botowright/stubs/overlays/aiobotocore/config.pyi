from collections.abc import Callable
from ssl import SSLContext
from typing import Any, Literal, Protocol, TypeAlias, TypedDict

from aiobotocore.httpsession import AIOHTTPSession
from aiobotocore.httpxsession import HttpxSession
from botocore import UnsignedType
from botocore.config import (
    Config,
    _AccountIdEndpointMode,
    _Checksum,
    _DefaultsMode,
    _EndpointDiscovery,
    _ProxiesConfig,
    _RetriesConfig,
    _S3Config,
)

TIMEOUT_ARGS: frozenset[str]

# An aiohttp.abc.AbstractResolver. For its module, checkers read 40 others.
class _Resolver(Protocol):
    async def resolve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self) -> None: ...

class _ConnectorArguments(TypedDict, total=False):
    use_dns_cache: bool
    ttl_dns_cache: int | None
    keepalive_timeout: float | None
    write_timeout: float | None
    pool_timeout: float | None
    force_close: bool
    ssl_context: SSLContext
    resolver: _Resolver
    socket_factory: Callable[..., Any] | None

# The source has other definitions of these two in some releases.
del _ConnectorArgs, _HttpSessionType

_HttpSession: TypeAlias = type[AIOHTTPSession] | type[HttpxSession]

class AioConfig:
    connector_args: _ConnectorArguments
    http_session_cls: _HttpSession
    warm_up_loader_caches: bool

    # The source passes its other keywords to botocore.config.Config.
    def __init__(
        self,
        connector_args: _ConnectorArguments | None = ...,
        http_session_cls: _HttpSession = ...,
        warm_up_loader_caches: bool = ...,
        *,
        region_name: str | None = None,
        signature_version: str | UnsignedType | None = None,
        user_agent: str | None = None,
        user_agent_extra: str | None = None,
        user_agent_appid: str | None = None,
        connect_timeout: float | None = 60,
        read_timeout: float | None = 60,
        parameter_validation: bool = True,
        max_pool_connections: int = 10,
        proxies: dict[str, str] | None = None,
        proxies_config: _ProxiesConfig | None = None,
        s3: _S3Config | None = None,
        s3_disable_express_session_auth: bool | None = None,
        retries: _RetriesConfig | None = None,
        client_cert: str | tuple[str, str] | None = None,
        inject_host_prefix: bool | None = None,
        endpoint_discovery_enabled: _EndpointDiscovery | None = None,
        use_dualstack_endpoint: bool | None = None,
        use_fips_endpoint: bool | None = None,
        ignore_configured_endpoint_urls: bool | None = None,
        defaults_mode: _DefaultsMode | None = None,
        tcp_keepalive: bool | None = None,
        request_min_compression_size_bytes: int | None = None,
        disable_request_compression: bool | None = None,
        client_context_params: dict[str, Any] | None = None,
        sigv4a_signing_region_set: str | None = None,
        request_checksum_calculation: _Checksum | None = None,
        response_checksum_validation: _Checksum | None = None,
        account_id_endpoint_mode: _AccountIdEndpointMode | None = None,
        auth_scheme_preference: str | None = None,
    ) -> None: ...
    def merge(self, other_config: Config) -> AioConfig: ...
