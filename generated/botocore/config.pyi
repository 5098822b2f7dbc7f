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
    """Advanced configuration for Botocore clients.

    Args:
        region_name: The region to use in instantiating the client.
        signature_version: The signature version when signing requests.
        user_agent: The value to use in the User-Agent header.
        user_agent_extra: The value to append to the current User-Agent header value.
        user_agent_appid: A value that gets included in the User-Agent string in the format "app/<user_agent_appid>". Allowed characters are ASCII alphanumerics and ``!#$%&'*+-.^_`|~`. All other characters will be replaced by a `-``.
        connect_timeout: The time in seconds till a timeout exception is thrown when attempting to make a connection. The default is 60 seconds.
        read_timeout: The time in seconds till a timeout exception is thrown when attempting to read from a connection. The default is 60 seconds.
        parameter_validation: Whether parameter validation should occur when serializing requests. The default is True. You can disable parameter validation for performance reasons. Otherwise, it's recommended to leave parameter validation enabled.
        max_pool_connections: The maximum number of connections to keep in a connection pool. If this value is not set, the default value of 10 is used.
        proxies: A dictionary of proxy servers to use by protocol or endpoint, e.g.: `{'http': 'foo.bar:3128', 'http://hostname': 'foo.bar:4012'}`. The proxies are used on each request.
        proxies_config: A dictionary of additional proxy configurations. Valid keys are: `proxy_ca_bundle` -- The path to a custom certificate bundle to use when establishing SSL/TLS connections with proxy. `proxy_client_cert` -- The path to a certificate for proxy TLS client authentication. When a string is provided it is treated as a path to a proxy client certificate. When a two element tuple is provided, it will be interpreted as the path to the client certificate, and the path to the certificate key. `proxy_use_forwarding_for_https` -- For HTTPS proxies, forward your requests to HTTPS destinations with an absolute URI. We strongly recommend you only use this option with trusted or corporate proxies. Value must be boolean.
        s3: A dictionary of S3 specific configurations. Valid keys are: `use_accelerate_endpoint` -- Refers to whether to use the S3 Accelerate endpoint. The value must be a boolean. If True, the client will use the S3 Accelerate endpoint. If the S3 Accelerate endpoint is being used then the addressing style will always be virtual. `payload_signing_enabled` -- Refers to whether or not to SHA256 sign SigV4 payloads. For operations that support request checksums, this only applies when `request_checksum_calculation` is set to `when_required`. Otherwise, this is disabled for streaming uploads (UploadPart and PutObject) by default. `addressing_style` -- Refers to the style in which to address s3 endpoints. Values must be a string that equals one of: `auto` -- Addressing style is chosen for user. Depending on the configuration of client, the endpoint may be addressed in the virtual or the path style. Note that this is the default behavior if no style is specified. `virtual` -- Addressing style is always virtual. The name of the bucket must be DNS compatible or an exception will be thrown. Endpoints will be addressed as such: `amzn-s3-demo-bucket.s3.amazonaws.com`. `path` -- Addressing style is always by path. Endpoints will be addressed as such: `s3.amazonaws.com/amzn-s3-demo-bucket`. `us_east_1_regional_endpoint` -- Refers to what S3 endpoint to use when the region is configured to be us-east-1. Values must be a string that equals: `regional` -- Use the us-east-1.amazonaws.com endpoint if the client is configured to use the us-east-1 region. `legacy` -- Use the s3.amazonaws.com endpoint if the client is configured to use the us-east-1 region. This is the default if the configuration option is not specified. `s3_disable_express_session_auth` -- Refers to whether to use S3 Express session authentication. The value must be a boolean. If True, the client will NOT use S3 Express session authentication. Defaults to None.
        retries: A dictionary for configuration related to retry behavior. Valid keys are: `total_max_attempts` -- An integer representing the maximum number of total attempts that will be made on a single request. This includes the initial request, so a value of 1 indicates that no requests will be retried. If `total_max_attempts` and `max_attempts` are both provided, `total_max_attempts` takes precedence. `total_max_attempts` is preferred over `max_attempts` because it maps to the `AWS_MAX_ATTEMPTS` environment variable and the `max_attempts` config file value. `max_attempts` -- An integer representing the maximum number of retry attempts that will be made on a single request. For example, setting this value to 2 will result in the request being retried at most two times after the initial request. Setting this value to 0 will result in no retries ever being attempted after the initial request. If not provided, the number of retries will default to two retries in the `standard` and `adaptive` retry modes (three for Amazon DynamoDB and Amazon DynamoDB Streams), and to the value specified in the service model in the `legacy` retry mode, which is typically four retries. `mode` -- A string representing the type of retry mode botocore should use. Valid values are: `legacy` - The pre-existing retry behavior. `standard` - The standardized set of retry rules. This is the default mode. This will also default to 3 max attempts (4 for Amazon DynamoDB and Amazon DynamoDB Streams) unless overridden. `adaptive` - Retries with additional client side throttling.
        client_cert: The path to a certificate for TLS client authentication. When a string is provided it is treated as a path to a client certificate to be used when creating a TLS connection. If a client key is to be provided alongside the client certificate the client_cert should be set to a tuple of length two where the first element is the path to the client certificate and the second element is the path to the certificate key.
        inject_host_prefix: Whether host prefix injection should occur. Defaults to None. The default of None is equivalent to setting to True, which enables the injection of operation parameters into the prefix of the hostname. Setting this to False disables the injection of operation parameters into the prefix of the hostname. Setting this to False is useful for clients providing custom endpoints that should not have their host prefix modified.
        use_dualstack_endpoint: Setting to True enables dualstack endpoint resolution. Defaults to None.
        use_fips_endpoint: Setting to True enables fips endpoint resolution. Defaults to None.
        ignore_configured_endpoint_urls: Setting to True disables use of endpoint URLs provided via environment variables and the shared configuration file. Defaults to None.
        tcp_keepalive: Enables the TCP Keep-Alive socket option used when creating new connections if set to True. Defaults to False.
        request_min_compression_size_bytes: The minimum size in bytes that a request body should be to trigger compression. All requests with streaming input that don't contain the `requiresLength` trait will be compressed regardless of this setting. Defaults to None.
        disable_request_compression: Disables request body compression if set to True. Defaults to None.
        sigv4a_signing_region_set: A set of AWS regions to apply the signature for when using SigV4a for signing. Set to `*` to represent all regions. Defaults to None.
        client_context_params: A dictionary of parameters specific to individual services. If available, valid parameters can be found in the `Client Context Parameters` section of the service client's documentation. Invalid parameters or ones that are not used by the specified service will be ignored. Defaults to None.
        request_checksum_calculation: Determines when a checksum will be calculated for request payloads. Valid values are: `when_supported` -- When set, a checksum will be calculated for all request payloads of operations modeled with the `httpChecksum` trait where `requestChecksumRequired` is `true` or a `requestAlgorithmMember` is modeled. `when_required` -- When set, a checksum will only be calculated for request payloads of operations modeled with the `httpChecksum` trait where `requestChecksumRequired` is `true` or where a `requestAlgorithmMember` is modeled and supplied. Defaults to None.
        response_checksum_validation: Determines when checksum validation will be performed on response payloads. Valid values are: `when_supported` -- When set, checksum validation is performed on all response payloads of operations modeled with the `httpChecksum` trait where `responseAlgorithms` is modeled, except when no modeled checksum algorithms are supported. `when_required` -- When set, checksum validation is not performed on response payloads of operations unless the checksum algorithm is supported and the `requestValidationModeMember` member is set to `ENABLED`. Defaults to None.
        account_id_endpoint_mode: The value used to determine the client's behavior for account ID based endpoint routing. Valid values are: `preferred` - The endpoint should include account ID if available. `disabled` - A resolved endpoint does not include account ID. `required` - The endpoint must include account ID. If the account ID isn't available, an exception will be raised. If a value is not provided, the client will default to `preferred`. Defaults to None.
        auth_scheme_preference: A comma-delimited string of case-sensitive auth scheme names used to determine the client's auth scheme preference. Defaults to None.
    """

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
    ) -> None:
        """Advanced configuration for Botocore clients.

        Args:
            region_name: The region to use in instantiating the client.
            signature_version: The signature version when signing requests.
            user_agent: The value to use in the User-Agent header.
            user_agent_extra: The value to append to the current User-Agent header value.
            user_agent_appid: A value that gets included in the User-Agent string in the format "app/<user_agent_appid>". Allowed characters are ASCII alphanumerics and ``!#$%&'*+-.^_`|~`. All other characters will be replaced by a `-``.
            connect_timeout: The time in seconds till a timeout exception is thrown when attempting to make a connection. The default is 60 seconds.
            read_timeout: The time in seconds till a timeout exception is thrown when attempting to read from a connection. The default is 60 seconds.
            parameter_validation: Whether parameter validation should occur when serializing requests. The default is True. You can disable parameter validation for performance reasons. Otherwise, it's recommended to leave parameter validation enabled.
            max_pool_connections: The maximum number of connections to keep in a connection pool. If this value is not set, the default value of 10 is used.
            proxies: A dictionary of proxy servers to use by protocol or endpoint, e.g.: `{'http': 'foo.bar:3128', 'http://hostname': 'foo.bar:4012'}`. The proxies are used on each request.
            proxies_config: A dictionary of additional proxy configurations. Valid keys are: `proxy_ca_bundle` -- The path to a custom certificate bundle to use when establishing SSL/TLS connections with proxy. `proxy_client_cert` -- The path to a certificate for proxy TLS client authentication. When a string is provided it is treated as a path to a proxy client certificate. When a two element tuple is provided, it will be interpreted as the path to the client certificate, and the path to the certificate key. `proxy_use_forwarding_for_https` -- For HTTPS proxies, forward your requests to HTTPS destinations with an absolute URI. We strongly recommend you only use this option with trusted or corporate proxies. Value must be boolean.
            s3: A dictionary of S3 specific configurations. Valid keys are: `use_accelerate_endpoint` -- Refers to whether to use the S3 Accelerate endpoint. The value must be a boolean. If True, the client will use the S3 Accelerate endpoint. If the S3 Accelerate endpoint is being used then the addressing style will always be virtual. `payload_signing_enabled` -- Refers to whether or not to SHA256 sign SigV4 payloads. For operations that support request checksums, this only applies when `request_checksum_calculation` is set to `when_required`. Otherwise, this is disabled for streaming uploads (UploadPart and PutObject) by default. `addressing_style` -- Refers to the style in which to address s3 endpoints. Values must be a string that equals one of: `auto` -- Addressing style is chosen for user. Depending on the configuration of client, the endpoint may be addressed in the virtual or the path style. Note that this is the default behavior if no style is specified. `virtual` -- Addressing style is always virtual. The name of the bucket must be DNS compatible or an exception will be thrown. Endpoints will be addressed as such: `amzn-s3-demo-bucket.s3.amazonaws.com`. `path` -- Addressing style is always by path. Endpoints will be addressed as such: `s3.amazonaws.com/amzn-s3-demo-bucket`. `us_east_1_regional_endpoint` -- Refers to what S3 endpoint to use when the region is configured to be us-east-1. Values must be a string that equals: `regional` -- Use the us-east-1.amazonaws.com endpoint if the client is configured to use the us-east-1 region. `legacy` -- Use the s3.amazonaws.com endpoint if the client is configured to use the us-east-1 region. This is the default if the configuration option is not specified. `s3_disable_express_session_auth` -- Refers to whether to use S3 Express session authentication. The value must be a boolean. If True, the client will NOT use S3 Express session authentication. Defaults to None.
            retries: A dictionary for configuration related to retry behavior. Valid keys are: `total_max_attempts` -- An integer representing the maximum number of total attempts that will be made on a single request. This includes the initial request, so a value of 1 indicates that no requests will be retried. If `total_max_attempts` and `max_attempts` are both provided, `total_max_attempts` takes precedence. `total_max_attempts` is preferred over `max_attempts` because it maps to the `AWS_MAX_ATTEMPTS` environment variable and the `max_attempts` config file value. `max_attempts` -- An integer representing the maximum number of retry attempts that will be made on a single request. For example, setting this value to 2 will result in the request being retried at most two times after the initial request. Setting this value to 0 will result in no retries ever being attempted after the initial request. If not provided, the number of retries will default to two retries in the `standard` and `adaptive` retry modes (three for Amazon DynamoDB and Amazon DynamoDB Streams), and to the value specified in the service model in the `legacy` retry mode, which is typically four retries. `mode` -- A string representing the type of retry mode botocore should use. Valid values are: `legacy` - The pre-existing retry behavior. `standard` - The standardized set of retry rules. This is the default mode. This will also default to 3 max attempts (4 for Amazon DynamoDB and Amazon DynamoDB Streams) unless overridden. `adaptive` - Retries with additional client side throttling.
            client_cert: The path to a certificate for TLS client authentication. When a string is provided it is treated as a path to a client certificate to be used when creating a TLS connection. If a client key is to be provided alongside the client certificate the client_cert should be set to a tuple of length two where the first element is the path to the client certificate and the second element is the path to the certificate key.
            inject_host_prefix: Whether host prefix injection should occur. Defaults to None. The default of None is equivalent to setting to True, which enables the injection of operation parameters into the prefix of the hostname. Setting this to False disables the injection of operation parameters into the prefix of the hostname. Setting this to False is useful for clients providing custom endpoints that should not have their host prefix modified.
            use_dualstack_endpoint: Setting to True enables dualstack endpoint resolution. Defaults to None.
            use_fips_endpoint: Setting to True enables fips endpoint resolution. Defaults to None.
            ignore_configured_endpoint_urls: Setting to True disables use of endpoint URLs provided via environment variables and the shared configuration file. Defaults to None.
            tcp_keepalive: Enables the TCP Keep-Alive socket option used when creating new connections if set to True. Defaults to False.
            request_min_compression_size_bytes: The minimum size in bytes that a request body should be to trigger compression. All requests with streaming input that don't contain the `requiresLength` trait will be compressed regardless of this setting. Defaults to None.
            disable_request_compression: Disables request body compression if set to True. Defaults to None.
            sigv4a_signing_region_set: A set of AWS regions to apply the signature for when using SigV4a for signing. Set to `*` to represent all regions. Defaults to None.
            client_context_params: A dictionary of parameters specific to individual services. If available, valid parameters can be found in the `Client Context Parameters` section of the service client's documentation. Invalid parameters or ones that are not used by the specified service will be ignored. Defaults to None.
            request_checksum_calculation: Determines when a checksum will be calculated for request payloads. Valid values are: `when_supported` -- When set, a checksum will be calculated for all request payloads of operations modeled with the `httpChecksum` trait where `requestChecksumRequired` is `true` or a `requestAlgorithmMember` is modeled. `when_required` -- When set, a checksum will only be calculated for request payloads of operations modeled with the `httpChecksum` trait where `requestChecksumRequired` is `true` or where a `requestAlgorithmMember` is modeled and supplied. Defaults to None.
            response_checksum_validation: Determines when checksum validation will be performed on response payloads. Valid values are: `when_supported` -- When set, checksum validation is performed on all response payloads of operations modeled with the `httpChecksum` trait where `responseAlgorithms` is modeled, except when no modeled checksum algorithms are supported. `when_required` -- When set, checksum validation is not performed on response payloads of operations unless the checksum algorithm is supported and the `requestValidationModeMember` member is set to `ENABLED`. Defaults to None.
            account_id_endpoint_mode: The value used to determine the client's behavior for account ID based endpoint routing. Valid values are: `preferred` - The endpoint should include account ID if available. `disabled` - A resolved endpoint does not include account ID. `required` - The endpoint must include account ID. If the account ID isn't available, an exception will be raised. If a value is not provided, the client will default to `preferred`. Defaults to None.
            auth_scheme_preference: A comma-delimited string of case-sensitive auth scheme names used to determine the client's auth scheme preference. Defaults to None.
        """

    def merge(self, other_config: Config) -> Config:
        """Merges the config object with another config object.

        This will merge in all non-default values from the provided config and return a
        new config object.

        Args:
            config: Another config object to merge with. The values in the provided config object will take precedence in the merging.

        Returns:
            A config object built from the merged values of both config objects.
        """
