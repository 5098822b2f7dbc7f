from _typeshed import Incomplete
from boto_types.values import ErrorResponse
from botocore.vendored import requests
from botocore.vendored.requests.packages import urllib3
from collections.abc import Mapping
from typing import Any

class BotoCoreError(Exception):
    fmt: str
    kwargs: dict[str, Any]
    def __init__(self, **kwargs: Any) -> None: ...
    def __reduce__(self) -> tuple[Incomplete, ...]: ...

class DataNotFoundError(BotoCoreError):
    fmt: str
    def __init__(self, *, data_path: object, **kwargs: Incomplete) -> None: ...

class UnknownServiceError(DataNotFoundError):
    fmt: str
    def __init__(
        self, *, service_name: object, known_service_names: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownRegionError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, region_name: object, error_msg: object, **kwargs: Incomplete
    ) -> None: ...

class ApiVersionNotFoundError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, data_path: object, api_version: object, **kwargs: Incomplete
    ) -> None: ...

class HTTPClientError(BotoCoreError):
    fmt: str
    request: Any
    response: Any
    def __init__(
        self, request: Any = None, response: Any = None, *, error: object, **kwargs: Any
    ) -> None: ...
    def __reduce__(self) -> tuple[Incomplete, ...]: ...

class ConnectionError(BotoCoreError):
    fmt: str
    def __init__(self, *, error: object, **kwargs: Incomplete) -> None: ...

class InvalidIMDSEndpointError(BotoCoreError):
    fmt: str
    def __init__(self, *, endpoint: object, **kwargs: Incomplete) -> None: ...

class InvalidIMDSEndpointModeError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, mode: object, valid_modes: object, **kwargs: Incomplete
    ) -> None: ...

class EndpointConnectionError(ConnectionError):
    fmt: str
    def __init__(self, *, endpoint_url: object, **kwargs: Incomplete) -> None: ...

class SSLError(ConnectionError, requests.exceptions.SSLError):
    fmt: str
    def __init__(
        self, *, endpoint_url: object, error: object, **kwargs: Incomplete
    ) -> None: ...

class ConnectionClosedError(HTTPClientError):
    fmt: str
    def __init__(
        self,
        request: Incomplete = None,
        response: Incomplete = None,
        *,
        endpoint_url: object,
        **kwargs: Incomplete,
    ) -> None: ...

class ReadTimeoutError(
    HTTPClientError,
    requests.exceptions.ReadTimeout,
    urllib3.exceptions.ReadTimeoutError,
):
    fmt: str
    def __init__(
        self,
        request: Incomplete = None,
        response: Incomplete = None,
        *,
        endpoint_url: object,
        **kwargs: Incomplete,
    ) -> None: ...

class ConnectTimeoutError(ConnectionError, requests.exceptions.ConnectTimeout):
    fmt: str
    def __init__(self, *, endpoint_url: object, **kwargs: Incomplete) -> None: ...

class ProxyConnectionError(ConnectionError, requests.exceptions.ProxyError):
    fmt: str
    def __init__(self, *, proxy_url: object, **kwargs: Incomplete) -> None: ...

class ResponseStreamingError(HTTPClientError):
    fmt: str
    def __init__(
        self,
        request: Incomplete = None,
        response: Incomplete = None,
        *,
        error: object,
        **kwargs: Incomplete,
    ) -> None: ...

class NoCredentialsError(BotoCoreError):
    fmt: str

class NoAuthTokenError(BotoCoreError):
    fmt: str

class TokenRetrievalError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, provider: object, error_msg: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownTokenProviderError(BotoCoreError):
    fmt: str
    def __init__(self, *, name: object, **kwargs: Incomplete) -> None: ...

class PartialCredentialsError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, provider: object, cred_var: object, **kwargs: Incomplete
    ) -> None: ...

class CredentialRetrievalError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, provider: object, error_msg: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownSignatureVersionError(BotoCoreError):
    fmt: str
    def __init__(self, *, signature_version: object, **kwargs: Incomplete) -> None: ...

class ServiceNotInRegionError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, service_name: object, region_name: object, **kwargs: Incomplete
    ) -> None: ...

class BaseEndpointResolverError(BotoCoreError): ...

class NoRegionError(BaseEndpointResolverError):
    fmt: str

class EndpointVariantError(BaseEndpointResolverError):
    fmt: str
    def __init__(self, *, tags: object, **kwargs: Incomplete) -> None: ...

class UnknownEndpointError(BaseEndpointResolverError, ValueError):
    fmt: str
    def __init__(
        self, *, service_name: object, region_name: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownFIPSEndpointError(BaseEndpointResolverError):
    fmt: str
    def __init__(
        self, *, region_name: object, service_name: object, **kwargs: Incomplete
    ) -> None: ...

class ProfileNotFound(BotoCoreError):
    fmt: str
    def __init__(self, *, profile: object, **kwargs: Incomplete) -> None: ...

class ConfigParseError(BotoCoreError):
    fmt: str
    def __init__(self, *, path: object, **kwargs: Incomplete) -> None: ...

class ConfigNotFound(BotoCoreError):
    fmt: str
    def __init__(self, *, path: object, **kwargs: Incomplete) -> None: ...

class MissingParametersError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, object_name: object, missing: object, **kwargs: Incomplete
    ) -> None: ...

class ValidationError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, value: object, param: object, type_name: object, **kwargs: Incomplete
    ) -> None: ...

class ParamValidationError(BotoCoreError):
    fmt: str
    def __init__(self, *, report: object, **kwargs: Incomplete) -> None: ...

class UnknownKeyError(ValidationError):
    fmt: str
    def __init__(
        self, *, value: object, param: object, choices: object, **kwargs: Incomplete
    ) -> None: ...

class RangeError(ValidationError):
    fmt: str
    def __init__(
        self,
        *,
        param: object,
        min_value: object,
        value: object,
        max_value: object,
        **kwargs: Incomplete,
    ) -> None: ...

class UnknownParameterError(ValidationError):
    fmt: str
    def __init__(
        self, *, name: object, operation: object, choices: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidRegionError(ValidationError, ValueError):
    fmt: str
    def __init__(self, *, region_name: object, **kwargs: Incomplete) -> None: ...

class AliasConflictParameterError(ValidationError):
    fmt: str
    def __init__(
        self,
        *,
        original: object,
        alias: object,
        operation: object,
        **kwargs: Incomplete,
    ) -> None: ...

class UnknownServiceStyle(BotoCoreError):
    fmt: str
    def __init__(self, *, service_style: object, **kwargs: Incomplete) -> None: ...

class PaginationError(BotoCoreError):
    fmt: str
    def __init__(self, *, message: object, **kwargs: Incomplete) -> None: ...

class OperationNotPageableError(BotoCoreError):
    fmt: str
    def __init__(self, *, operation_name: object, **kwargs: Incomplete) -> None: ...

class ChecksumError(BotoCoreError):
    fmt: str
    def __init__(
        self,
        *,
        checksum_type: object,
        expected_checksum: object,
        actual_checksum: object,
        **kwargs: Incomplete,
    ) -> None: ...

class UnseekableStreamError(BotoCoreError):
    fmt: str
    def __init__(self, *, stream_object: object, **kwargs: Incomplete) -> None: ...

class WaiterError(BotoCoreError):
    fmt: str
    last_response: dict[str, Any]
    def __init__(
        self, name: str, reason: str, last_response: dict[str, Any]
    ) -> None: ...

class IncompleteReadError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, actual_bytes: object, expected_bytes: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidExpressionError(BotoCoreError):
    fmt: str
    def __init__(self, *, expression: object, **kwargs: Incomplete) -> None: ...

class UnknownCredentialError(BotoCoreError):
    fmt: str
    def __init__(self, *, name: object, **kwargs: Incomplete) -> None: ...

class WaiterConfigError(BotoCoreError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class UnknownClientMethodError(BotoCoreError):
    fmt: str
    def __init__(self, *, method_name: object, **kwargs: Incomplete) -> None: ...

class UnsupportedSignatureVersionError(BotoCoreError):
    fmt: str
    def __init__(self, *, signature_version: object, **kwargs: Incomplete) -> None: ...

class ClientError(Exception):
    MSG_TEMPLATE: str
    operation_name: str
    def __init__(
        self, error_response: Mapping[str, Any], operation_name: str
    ) -> None: ...
    def __reduce__(self) -> tuple[Incomplete, ...]: ...
    @property
    def response(self) -> ErrorResponse: ...

class EventStreamError(ClientError): ...
class UnsupportedTLSVersionWarning(Warning): ...
class ImminentRemovalWarning(Warning): ...

class InvalidDNSNameError(BotoCoreError):
    fmt: str
    def __init__(self, *, bucket_name: object, **kwargs: Incomplete) -> None: ...

class InvalidS3AddressingStyleError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, s3_addressing_style: object, **kwargs: Incomplete
    ) -> None: ...

class UnsupportedS3ArnError(BotoCoreError):
    fmt: str
    def __init__(self, *, arn: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3ControlArnError(BotoCoreError):
    fmt: str
    def __init__(self, *, arn: object, msg: object, **kwargs: Incomplete) -> None: ...

class InvalidHostLabelError(BotoCoreError):
    fmt: str
    def __init__(self, *, label: object, **kwargs: Incomplete) -> None: ...

class UnsupportedOutpostResourceError(BotoCoreError):
    fmt: str
    def __init__(self, *, resource_name: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3ConfigurationError(BotoCoreError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3AccesspointConfigurationError(BotoCoreError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class InvalidEndpointDiscoveryConfigurationError(BotoCoreError):
    fmt: str
    def __init__(self, *, config_value: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3ControlConfigurationError(BotoCoreError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class InvalidRetryConfigurationError(BotoCoreError):
    fmt: str
    def __init__(
        self,
        *,
        retry_config_option: object,
        valid_options: object,
        **kwargs: Incomplete,
    ) -> None: ...

class InvalidMaxRetryAttemptsError(InvalidRetryConfigurationError):
    fmt: str
    def __init__(
        self, *, provided_max_attempts: object, min_value: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidRetryModeError(InvalidRetryConfigurationError):
    fmt: str
    def __init__(
        self, *, provided_retry_mode: object, valid_modes: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidS3UsEast1RegionalEndpointConfigError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, s3_us_east_1_regional_endpoint_config: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidSTSRegionalEndpointsConfigError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, sts_regional_endpoints_config: object, **kwargs: Incomplete
    ) -> None: ...

class StubResponseError(BotoCoreError):
    fmt: str
    def __init__(
        self, *, operation_name: object, reason: object, **kwargs: Incomplete
    ) -> None: ...

class StubAssertionError(StubResponseError, AssertionError): ...
class UnStubbedResponseError(StubResponseError): ...

class InvalidConfigError(BotoCoreError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class InfiniteLoopConfigError(InvalidConfigError):
    fmt: str
    def __init__(
        self, *, source_profile: object, visited_profiles: object, **kwargs: Incomplete
    ) -> None: ...

class RefreshWithMFAUnsupportedError(BotoCoreError):
    fmt: str

class MD5UnavailableError(BotoCoreError):
    fmt: str

class MissingDependencyException(BotoCoreError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class MetadataRetrievalError(BotoCoreError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class UndefinedModelAttributeError(Exception): ...

class MissingServiceIdError(UndefinedModelAttributeError):
    fmt: str
    kwargs: dict[str, Any]
    def __init__(self, *, service_name: object, **kwargs: Any) -> None: ...

class SSOError(BotoCoreError):
    fmt: str

class SSOTokenLoadError(SSOError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class UnauthorizedSSOTokenError(SSOError):
    fmt: str

class LoginError(BotoCoreError):
    fmt: str

class LoginRefreshRequired(LoginError):
    fmt: str

class LoginInsufficientPermissions(LoginError):
    fmt: str

class LoginTokenLoadError(LoginError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class LoginAuthorizationCodeError(LoginError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class CapacityNotAvailableError(BotoCoreError):
    fmt: str

class InvalidProxiesConfigError(BotoCoreError):
    fmt: str

class InvalidDefaultsMode(BotoCoreError):
    fmt: str
    def __init__(
        self, *, mode: object, valid_modes: object, **kwargs: Incomplete
    ) -> None: ...

class AwsChunkedWrapperError(BotoCoreError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class FlexibleChecksumError(BotoCoreError):
    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class InvalidEndpointConfigurationError(BotoCoreError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class EndpointProviderError(BotoCoreError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class EndpointResolutionError(EndpointProviderError):
    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class UnknownEndpointResolutionBuiltInName(EndpointProviderError):
    fmt: str
    def __init__(self, *, name: object, **kwargs: Incomplete) -> None: ...

class InvalidChecksumConfigError(BotoCoreError):
    fmt: str
    def __init__(
        self,
        *,
        config_key: object,
        valid_options: object,
        config_value: object,
        **kwargs: Incomplete,
    ) -> None: ...

class UnsupportedServiceProtocolsError(BotoCoreError):
    fmt: str
    def __init__(
        self,
        *,
        botocore_supported_protocols: object,
        service: object,
        service_supported_protocols: object,
        **kwargs: Incomplete,
    ) -> None: ...
