from botocore import UnsignedType
from collections import OrderedDict
from typing import Any, Literal, TypeAlias, TypedDict

_EndpointDiscovery: TypeAlias = bool | Literal["auto", "true", "false"]
_DefaultsMode: TypeAlias = Literal[
    "legacy", "standard", "in-region", "cross-region", "mobile", "auto"
]
_Checksum: TypeAlias = Literal["when_supported", "when_required"]
_AccountIdEndpointMode: TypeAlias = Literal["preferred", "disabled", "required"]

class _ProxiesConfig(TypedDict, total=False):
    proxy_ca_bundle: str
    proxy_client_cert: str | tuple[str, str]
    proxy_use_forwarding_for_https: bool

class _S3Config(TypedDict, total=False):
    use_accelerate_endpoint: bool
    use_arn_region: bool
    use_dualstack_endpoint: bool
    payload_signing_enabled: bool
    addressing_style: Literal["auto", "virtual", "path"] | None
    us_east_1_regional_endpoint: Literal["regional", "legacy"]
    s3_disable_multiregion_access_points: bool
    disable_s3_express_session_auth: bool

class _RetriesConfig(TypedDict, total=False):
    total_max_attempts: int
    max_attempts: int
    mode: Literal["legacy", "standard", "adaptive"]

class Config:
    OPTION_DEFAULTS: OrderedDict[str, Any]
    NON_LEGACY_OPTION_DEFAULTS: dict[str, Any]
    region_name: str | None
    signature_version: str | UnsignedType | None
    user_agent: str | None
    user_agent_extra: str | None
    user_agent_appid: str | None
    connect_timeout: float | None
    read_timeout: float | None
    parameter_validation: bool
    max_pool_connections: int
    proxies: dict[str, str] | None
    proxies_config: _ProxiesConfig | None
    s3: _S3Config | None
    s3_disable_express_session_auth: bool | None
    retries: _RetriesConfig | None
    client_cert: str | tuple[str, str] | None
    endpoint_discovery_enabled: _EndpointDiscovery | None
    use_dualstack_endpoint: bool | None
    use_fips_endpoint: bool | None
    ignore_configured_endpoint_urls: bool | None
    defaults_mode: _DefaultsMode | None
    tcp_keepalive: bool | None
    request_min_compression_size_bytes: int | None
    disable_request_compression: bool | None
    client_context_params: dict[str, Any] | None
    sigv4a_signing_region_set: str | None
    request_checksum_calculation: _Checksum | None
    response_checksum_validation: _Checksum | None
    account_id_endpoint_mode: _AccountIdEndpointMode | None
    auth_scheme_preference: str | None
    @property
    def inject_host_prefix(self) -> bool | None: ...
    @inject_host_prefix.setter
    def inject_host_prefix(self, value: bool | None) -> None: ...
    def __init__(
        self,
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
    def merge(self, other_config: Config) -> Config: ...
