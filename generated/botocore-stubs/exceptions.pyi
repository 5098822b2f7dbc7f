from _typeshed import Incomplete
from boto_types.values import ErrorResponse
from botocore.vendored import requests
from botocore.vendored.requests.packages import urllib3
from collections.abc import Mapping
from typing import Any

class BotoCoreError(Exception):
    """The base exception class for BotoCore exceptions.

    Attributes:
        msg: The descriptive message associated with the error.
    """

    fmt: str
    kwargs: dict[str, Any]
    def __init__(self, **kwargs: Any) -> None: ...
    def __reduce__(self) -> tuple[Incomplete, ...]: ...

class DataNotFoundError(BotoCoreError):
    """The data associated with a particular path could not be loaded.

    Attributes:
        data_path: The data path that the user attempted to load.
    """

    fmt: str
    def __init__(self, *, data_path: object, **kwargs: Incomplete) -> None: ...

class UnknownServiceError(DataNotFoundError):
    """Raised when trying to load data for an unknown service.

    Attributes:
        service_name: The name of the unknown service.
    """

    fmt: str
    def __init__(
        self, *, service_name: object, known_service_names: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownRegionError(BotoCoreError):
    """Raised when trying to load data for an unknown region.

    Attributes:
        region_name: The name of the unknown region.
    """

    fmt: str
    def __init__(
        self, *, region_name: object, error_msg: object, **kwargs: Incomplete
    ) -> None: ...

class ApiVersionNotFoundError(BotoCoreError):
    """The data associated with either the API version or a compatible one could not be
    loaded.

    Attributes:
        data_path: The data path that the user attempted to load.
        api_version: The API version that the user attempted to load.
    """

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
    """No credentials could be found."""

    fmt: str

class NoAuthTokenError(BotoCoreError):
    """No authorization token could be found."""

    fmt: str

class TokenRetrievalError(BotoCoreError):
    """Error attempting to retrieve a token from a remote source.

    Attributes:
        provider: The name of the token provider.
        error_msg: The msg explaining why the token could not be retrieved.
    """

    fmt: str
    def __init__(
        self, *, provider: object, error_msg: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownTokenProviderError(BotoCoreError):
    """Tried to insert before/after an unregistered token provider."""

    fmt: str
    def __init__(self, *, name: object, **kwargs: Incomplete) -> None: ...

class PartialCredentialsError(BotoCoreError):
    """Only partial credentials were found.

    Attributes:
        cred_var: The missing credential variable name.
    """

    fmt: str
    def __init__(
        self, *, provider: object, cred_var: object, **kwargs: Incomplete
    ) -> None: ...

class CredentialRetrievalError(BotoCoreError):
    """Error attempting to retrieve credentials from a remote source.

    Attributes:
        provider: The name of the credential provider.
        error_msg: The msg explaining why credentials could not be retrieved.
    """

    fmt: str
    def __init__(
        self, *, provider: object, error_msg: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownSignatureVersionError(BotoCoreError):
    """Requested Signature Version is not known.

    Attributes:
        signature_version: The name of the requested signature version.
    """

    fmt: str
    def __init__(self, *, signature_version: object, **kwargs: Incomplete) -> None: ...

class ServiceNotInRegionError(BotoCoreError):
    """The service is not available in requested region.

    Attributes:
        service_name: The name of the service.
        region_name: The name of the region.
    """

    fmt: str
    def __init__(
        self, *, service_name: object, region_name: object, **kwargs: Incomplete
    ) -> None: ...

class BaseEndpointResolverError(BotoCoreError):
    """Base error for endpoint resolving errors.

    Should never be raised directly, but clients can catch this exception if they
    want to generically handle any errors during the endpoint resolution process.
    """

class NoRegionError(BaseEndpointResolverError):
    """No region was specified."""

    fmt: str

class EndpointVariantError(BaseEndpointResolverError):
    """Could not construct modeled endpoint variant.

    Attributes:
        error_msg: The message explaining why the modeled endpoint variant is unable to be constructed.
    """

    fmt: str
    def __init__(self, *, tags: object, **kwargs: Incomplete) -> None: ...

class UnknownEndpointError(BaseEndpointResolverError, ValueError):
    """Could not construct an endpoint.

    Attributes:
        service_name: The name of the service.
        region_name: The name of the region.
    """

    fmt: str
    def __init__(
        self, *, service_name: object, region_name: object, **kwargs: Incomplete
    ) -> None: ...

class UnknownFIPSEndpointError(BaseEndpointResolverError):
    """Could not construct a FIPS endpoint.

    Attributes:
        service_name: The name of the service.
        region_name: The name of the region.
    """

    fmt: str
    def __init__(
        self, *, region_name: object, service_name: object, **kwargs: Incomplete
    ) -> None: ...

class ProfileNotFound(BotoCoreError):
    """The specified configuration profile was not found in the configuration file.

    Attributes:
        profile: The name of the profile the user attempted to load.
    """

    fmt: str
    def __init__(self, *, profile: object, **kwargs: Incomplete) -> None: ...

class ConfigParseError(BotoCoreError):
    """The configuration file could not be parsed.

    Attributes:
        path: The path to the configuration file.
    """

    fmt: str
    def __init__(self, *, path: object, **kwargs: Incomplete) -> None: ...

class ConfigNotFound(BotoCoreError):
    """The specified configuration file could not be found.

    Attributes:
        path: The path to the configuration file.
    """

    fmt: str
    def __init__(self, *, path: object, **kwargs: Incomplete) -> None: ...

class MissingParametersError(BotoCoreError):
    """One or more required parameters were not supplied.

    Attributes:
        object: The object that has missing parameters. This can be an operation or a parameter (in the case of inner params). The str() of this object will be used so it doesn't need to implement anything other than str().
        missing: The names of the missing parameters.
    """

    fmt: str
    def __init__(
        self, *, object_name: object, missing: object, **kwargs: Incomplete
    ) -> None: ...

class ValidationError(BotoCoreError):
    """An exception occurred validating parameters.

    Subclasses must accept a `value` and `param` argument in their `__init__`.

    Attributes:
        value: The value that was being validated.
        param: The parameter that failed validation.
        type_name: The name of the underlying type.
    """

    fmt: str
    def __init__(
        self, *, value: object, param: object, type_name: object, **kwargs: Incomplete
    ) -> None: ...

class ParamValidationError(BotoCoreError):
    fmt: str
    def __init__(self, *, report: object, **kwargs: Incomplete) -> None: ...

class UnknownKeyError(ValidationError):
    """Unknown key in a struct parameter.

    Attributes:
        value: The value that was being checked.
        param: The name of the parameter.
        choices: The valid choices the value can be.
    """

    fmt: str
    def __init__(
        self, *, value: object, param: object, choices: object, **kwargs: Incomplete
    ) -> None: ...

class RangeError(ValidationError):
    """A parameter value was out of the valid range.

    Attributes:
        value: The value that was being checked.
        param: The parameter that failed validation.
        min_value: The specified minimum value.
        max_value: The specified maximum value.
    """

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
    """Unknown top level parameter.

    Attributes:
        name: The name of the unknown parameter.
        operation: The name of the operation.
        choices: The valid choices the parameter name can be.
    """

    fmt: str
    def __init__(
        self, *, name: object, operation: object, choices: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidRegionError(ValidationError, ValueError):
    """Invalid region_name provided to client or resource.

    Attributes:
        region_name: region_name that was being validated.
    """

    fmt: str
    def __init__(self, *, region_name: object, **kwargs: Incomplete) -> None: ...

class AliasConflictParameterError(ValidationError):
    """Error when an alias is provided for a parameter as well as the original.

    Attributes:
        original: The name of the original parameter.
        alias: The name of the alias.
        operation: The name of the operation.
    """

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
    """Unknown style of service invocation.

    Attributes:
        service_style: The style requested.
    """

    fmt: str
    def __init__(self, *, service_style: object, **kwargs: Incomplete) -> None: ...

class PaginationError(BotoCoreError):
    fmt: str
    def __init__(self, *, message: object, **kwargs: Incomplete) -> None: ...

class OperationNotPageableError(BotoCoreError):
    fmt: str
    def __init__(self, *, operation_name: object, **kwargs: Incomplete) -> None: ...

class ChecksumError(BotoCoreError):
    """The expected checksum did not match the calculated checksum."""

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
    """Need to seek a stream, but stream does not support seeking."""

    fmt: str
    def __init__(self, *, stream_object: object, **kwargs: Incomplete) -> None: ...

class WaiterError(BotoCoreError):
    """Waiter failed to reach desired state."""

    fmt: str
    last_response: dict[str, Any]
    def __init__(
        self, name: str, reason: str, last_response: dict[str, Any]
    ) -> None: ...

class IncompleteReadError(BotoCoreError):
    """HTTP response did not return expected number of bytes."""

    fmt: str
    def __init__(
        self, *, actual_bytes: object, expected_bytes: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidExpressionError(BotoCoreError):
    """Expression is either invalid or too complex."""

    fmt: str
    def __init__(self, *, expression: object, **kwargs: Incomplete) -> None: ...

class UnknownCredentialError(BotoCoreError):
    """Tried to insert before/after an unregistered credential type."""

    fmt: str
    def __init__(self, *, name: object, **kwargs: Incomplete) -> None: ...

class WaiterConfigError(BotoCoreError):
    """Error when processing waiter configuration."""

    fmt: str
    def __init__(self, *, error_msg: object, **kwargs: Incomplete) -> None: ...

class UnknownClientMethodError(BotoCoreError):
    """Error when trying to access a method on a client that does not exist."""

    fmt: str
    def __init__(self, *, method_name: object, **kwargs: Incomplete) -> None: ...

class UnsupportedSignatureVersionError(BotoCoreError):
    """Error when trying to use an unsupported Signature Version."""

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

class UnsupportedTLSVersionWarning(Warning):
    """Warn when an openssl version that uses TLS 1.2 is required."""

class ImminentRemovalWarning(Warning): ...

class InvalidDNSNameError(BotoCoreError):
    """Error when virtual host path is forced on a non-DNS compatible bucket."""

    fmt: str
    def __init__(self, *, bucket_name: object, **kwargs: Incomplete) -> None: ...

class InvalidS3AddressingStyleError(BotoCoreError):
    """Error when an invalid path style is specified."""

    fmt: str
    def __init__(
        self, *, s3_addressing_style: object, **kwargs: Incomplete
    ) -> None: ...

class UnsupportedS3ArnError(BotoCoreError):
    """Error when S3 ARN provided to Bucket parameter is not supported."""

    fmt: str
    def __init__(self, *, arn: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3ControlArnError(BotoCoreError):
    """Error when S3 ARN provided to S3 control parameter is not supported."""

    fmt: str
    def __init__(self, *, arn: object, msg: object, **kwargs: Incomplete) -> None: ...

class InvalidHostLabelError(BotoCoreError):
    """Error when an invalid host label would be bound to an endpoint."""

    fmt: str
    def __init__(self, *, label: object, **kwargs: Incomplete) -> None: ...

class UnsupportedOutpostResourceError(BotoCoreError):
    """Error when S3 Outpost ARN provided to Bucket parameter is incomplete."""

    fmt: str
    def __init__(self, *, resource_name: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3ConfigurationError(BotoCoreError):
    """Error when an unsupported configuration is used with access-points."""

    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3AccesspointConfigurationError(BotoCoreError):
    """Error when an unsupported configuration is used with access-points."""

    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class InvalidEndpointDiscoveryConfigurationError(BotoCoreError):
    """Error when invalid value supplied for endpoint_discovery_enabled."""

    fmt: str
    def __init__(self, *, config_value: object, **kwargs: Incomplete) -> None: ...

class UnsupportedS3ControlConfigurationError(BotoCoreError):
    """Error when an unsupported configuration is used with S3 Control."""

    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class InvalidRetryConfigurationError(BotoCoreError):
    """Error when invalid retry configuration is specified."""

    fmt: str
    def __init__(
        self,
        *,
        retry_config_option: object,
        valid_options: object,
        **kwargs: Incomplete,
    ) -> None: ...

class InvalidMaxRetryAttemptsError(InvalidRetryConfigurationError):
    """Error when invalid retry configuration is specified."""

    fmt: str
    def __init__(
        self, *, provided_max_attempts: object, min_value: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidRetryModeError(InvalidRetryConfigurationError):
    """Error when invalid retry mode configuration is specified."""

    fmt: str
    def __init__(
        self, *, provided_retry_mode: object, valid_modes: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidS3UsEast1RegionalEndpointConfigError(BotoCoreError):
    """Error for invalid s3 us-east-1 regional endpoints configuration."""

    fmt: str
    def __init__(
        self, *, s3_us_east_1_regional_endpoint_config: object, **kwargs: Incomplete
    ) -> None: ...

class InvalidSTSRegionalEndpointsConfigError(BotoCoreError):
    """Error when invalid sts regional endpoints configuration is specified."""

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
    """Base error for the EndpointProvider class."""

    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class EndpointResolutionError(EndpointProviderError):
    """Error when input parameters resolve to an error rule."""

    fmt: str
    def __init__(self, *, msg: object, **kwargs: Incomplete) -> None: ...

class UnknownEndpointResolutionBuiltInName(EndpointProviderError):
    fmt: str
    def __init__(self, *, name: object, **kwargs: Incomplete) -> None: ...

class InvalidChecksumConfigError(BotoCoreError):
    """Error when an invalid checksum config value is supplied."""

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
    """Error when a service does not use any protocol supported by botocore."""

    fmt: str
    def __init__(
        self,
        *,
        botocore_supported_protocols: object,
        service: object,
        service_supported_protocols: object,
        **kwargs: Incomplete,
    ) -> None: ...
