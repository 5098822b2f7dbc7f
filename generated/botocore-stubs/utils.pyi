import logging
from _typeshed import Incomplete
from boto_types.values import SupportsCache, SupportsRead
from botocore.awsrequest import AWSRequest
from botocore.compat import (
    HEX_PAT as HEX_PAT,
    IPV4_PAT as IPV4_PAT,
    IPV6_ADDRZ_PAT as IPV6_ADDRZ_PAT,
    IPV6_PAT as IPV6_PAT,
    LS32_PAT as LS32_PAT,
    UNRESERVED_PAT as UNRESERVED_PAT,
    ZONE_ID_PAT as ZONE_ID_PAT,
)
from botocore.credentials import JSONFileCache as JSONFileCache
from botocore.hooks import BaseEventHooks
from botocore.httpchecksum import _SeekableFile
from botocore.model import OperationModel, ServiceModel, Shape
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from datetime import datetime, tzinfo
from os import PathLike
from re import Pattern
from typing import Any, Literal, TypeAlias, TypeVar, overload

_Regions: TypeAlias = MutableMapping[str, Any]
_Function = TypeVar("_Function", bound=Callable[..., Any])
_Client: TypeAlias = Any
_Session: TypeAlias = Any
logger: logging.Logger
DEFAULT_METADATA_SERVICE_TIMEOUT: int
METADATA_BASE_URL: str
METADATA_BASE_URL_IPv6: str
METADATA_ENDPOINT_MODES: tuple[str, ...]
SAFE_CHARS: str
LABEL_RE: Pattern[str]
RETRYABLE_HTTP_ERRORS: tuple[type[Exception], ...]
S3_ACCELERATE_WHITELIST: list[str]
EVENT_ALIASES: dict[str, str]
CHECKSUM_HEADER_PATTERN: Pattern[str]
PRIORITY_ORDERED_SUPPORTED_PROTOCOLS: tuple[str, ...]

def ensure_boolean(val: bool | str) -> bool:
    """Ensures a boolean value if a string or boolean is provided.

    For strings, the value for True/False is case insensitive.
    """

def resolve_imds_endpoint_mode(session: _Session) -> str:
    """Resolving IMDS endpoint mode to either IPv6 or IPv4.

    ec2_metadata_service_endpoint_mode takes precedence over imds_use_ipv6.
    """

def is_json_value_header(shape: Shape) -> bool:
    """Determines if the provided shape is the special header type jsonvalue.

    Args:
        shape: Shape to be inspected for the jsonvalue trait.

    Returns:
        True if this type is a jsonvalue, False otherwise.
    """

def has_header(header_name: str | None, headers: Mapping[str, str]) -> bool:
    """Case-insensitive check for header key."""

def get_service_module_name(service_model: ServiceModel) -> str:
    """Returns the module name for a service.

    This is the value used in both the documentation and client class name.

    The name is taken from `SERVICE_MODULE_NAMES` when the `serviceId` has an entry
    there, otherwise derived from the `serviceId` itself.

    Raises:
        ValueError: if the derived name is already used by an entry in `SERVICE_MODULE_NAMES`.
    """

def normalize_url_path(path: str) -> str: ...
def normalize_boolean(val: bool | str | None) -> bool | None:
    """Returns None if val is None, otherwise ensure value converted to boolean."""

def remove_dot_segments(url: str) -> str: ...
def validate_jmespath_for_set(expression: str) -> None: ...
def set_value_from_jmespath(
    source: dict[str, Any], expression: str, value: Any, is_first: bool = True
) -> None: ...
def is_global_accesspoint(context: Mapping[str, Any]) -> bool:
    """Determine if request is intended for an MRAP accesspoint."""

def create_nested_client(
    session: _Session, service_name: str, **kwargs: Any
) -> Any: ...

class BadIMDSRequestError(Exception):
    request: AWSRequest
    def __init__(self, request: AWSRequest) -> None: ...

class IMDSFetcher:
    def __init__(
        self,
        timeout: float = 1,
        num_attempts: int = 1,
        base_url: str = "http://169.254.169.254/",
        env: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        config: Mapping[str, Any] | None = None,
    ) -> None: ...
    def get_base_url(self) -> str: ...

class InstanceMetadataFetcher(IMDSFetcher):
    def retrieve_iam_role_credentials(self) -> dict[str, Any]: ...

class IMDSRegionProvider:
    def __init__(
        self,
        session: _Session,
        environ: Mapping[str, str] | None = None,
        fetcher: InstanceMetadataRegionFetcher | None = None,
    ) -> None:
        """Initialize IMDSRegionProvider.

        Args:
            session: The session is needed to look up configuration for how to contact the instance metadata service. Specifically the whether or not it should use the IMDS region at all, and if so how to configure the timeout and number of attempts to reach the service.
            environ: A dictionary of environment variables to use. If `None` is the argument then `os.environ` will be used by default.
            fetcher: The class to actually handle the fetching of the region from the IMDS. If not provided a default one will be created.
        """

    def provide(self) -> str | None:
        """Provide the region value from IMDS."""

class InstanceMetadataRegionFetcher(IMDSFetcher):
    def retrieve_region(self) -> str | None:
        """Get the current region from the instance metadata service.

        Returns:
            The region the current instance is running in or None if the instance metadata service cannot be contacted or does not give a valid response.
            Returns the region as a string if it is configured to use IMDS as a region source. Otherwise returns `None`. It will also return `None` if it fails to get the region from IMDS due to exhausting its retries or not being able to connect.
        """

def merge_dicts(
    dict1: dict[Any, Any], dict2: Mapping[Any, Any], append_lists: bool = False
) -> None:
    """Given two dict, merge the second dict into the first.

    The dicts can have arbitrary nesting.

    Args:
        append_lists: If true, instead of clobbering a list with the new value, append all of the new values onto the original list.
    """

def lowercase_dict(original: Mapping[str, Any]) -> dict[str, Any]:
    """Copies the given dictionary ensuring all keys are lowercase strings."""

def parse_key_val_file(
    filename: str | PathLike[str], _open: Callable[..., Any] = ...
) -> dict[str, str]: ...
def parse_key_val_file_contents(contents: str) -> dict[str, str]: ...
def percent_encode_sequence(
    mapping: Mapping[str, Any] | Iterable[tuple[str, Any]], safe: str = "-._~"
) -> str:
    """Urlencode a dict or list into a string.

    This is similar to urllib.urlencode except that:

    - It uses quote, and not quote_plus.

    - It has a default list of safe chars that don't need to be encoded, which
      matches what AWS services expect.

    If any value in the input `mapping` is a list type, then each list element wil
    be serialized. This is the equivalent to `urlencode`'s `doseq=True` argument.

    This function should be preferred over the stdlib `urlencode()` function.

    Args:
        mapping: Either a dict to urlencode or a list of `(key, value)` pairs.
    """

def percent_encode(input_str: str | bytes | int, safe: str = "-._~") -> str:
    """Urlencodes a string.

    Whereas percent_encode_sequence handles taking a dict/sequence and producing a
    percent encoded string, this function deals only with taking a string (not a
    dict/sequence) and percent encoding it.

    If given the binary type, will simply URL encode it. If given the text type,
    will produce the binary type by UTF-8 encoding the text. If given something
    else, will convert it to the text type first.
    """

def parse_timestamp(value: str | float | datetime) -> datetime:
    """Parse a timestamp into a datetime object.

    Supported formats:

    - iso8601.

    - rfc822.

    - epoch (value is an integer).

    This will return a `datetime.datetime` object.
    """

def parse_to_aware_datetime(value: str | float | datetime) -> datetime:
    """Converted the passed in value to a datetime object with tzinfo.

    This function can be used to normalize all timestamp inputs. This function
    accepts a number of different types of inputs, but will always return a
    datetime.datetime object with time zone information.

    The input param `value` can be one of several types:

    - A datetime object (both naive and aware).

    - An integer representing the epoch time (can also be a string of the integer,
      i.e '0', instead of 0). The epoch time is considered to be UTC.

    - An iso8601 formatted timestamp. This does not need to be a complete timestamp,
      it can contain just the date portion without the time component.

    The returned value will be a datetime object that will have tzinfo. If no
    timezone info was provided in the input value, then UTC is assumed, not local
    time.
    """

def datetime2timestamp(dt: datetime, default_timezone: tzinfo | None = None) -> float:
    """Calculate the timestamp based on the given datetime instance.

    Args:
        dt: A datetime object to be converted into timestamp.
        default_timezone: If it is provided as None, we treat it as tzutc(). But it is only used when dt is a naive datetime.

    Returns:
        The timestamp.
    """

@overload
def calculate_sha256(body: SupportsRead, as_hex: Literal[True]) -> str:
    """Calculate a sha256 checksum.

    This method will calculate the sha256 checksum of a file like object. Note that
    this method will iterate through the entire file contents. The caller is
    responsible for ensuring the proper starting position of the file and
    `seek()`'ing the file back to its starting location if other consumers need to
    read from the file like object.

    Args:
        body: Any file like object. The file must be opened in binary mode such that a `.read()` call returns bytes.
        as_hex: If True, then the hex digest is returned. If False, then the digest (as binary bytes) is returned.

    Returns:
        The sha256 checksum.
    """

@overload
def calculate_sha256(body: SupportsRead, as_hex: Literal[False] = False) -> bytes:
    """Calculate a sha256 checksum.

    This method will calculate the sha256 checksum of a file like object. Note that
    this method will iterate through the entire file contents. The caller is
    responsible for ensuring the proper starting position of the file and
    `seek()`'ing the file back to its starting location if other consumers need to
    read from the file like object.

    Args:
        body: Any file like object. The file must be opened in binary mode such that a `.read()` call returns bytes.
        as_hex: If True, then the hex digest is returned. If False, then the digest (as binary bytes) is returned.

    Returns:
        The sha256 checksum.
    """

def calculate_tree_hash(body: SupportsRead) -> str:
    """Calculate a tree hash checksum.

    For more information see:

    http://docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html.

    Args:
        body: Any file like object. This has the same constraints as the `body` param in calculate_sha256.

    Returns:
        The hex version of the calculated tree hash.
    """

class CachedProperty:
    """A read only property that caches the initially computed value.

    This descriptor will only call the provided `fget` function once. Subsequent
    access to this property will return the cached value.
    """

    def __init__(self, fget: Callable[[Any], Any]) -> None: ...
    def __get__(self, obj: Any, cls: type, /) -> Any: ...

class ArgumentGenerator:
    """Generate sample input based on a shape model.

    This class contains a `generate_skeleton` method that will take an input/output
    shape (created from `botocore.model`) and generate a sample dictionary
    corresponding to the input/output shape.

    The specific values used are place holder values. For strings either an empty
    string or the member name can be used, for numbers 0 or 0.0 is used. The
    intended usage of this class is to generate the *shape* of the input structure.

    This can be useful for operations that have complex input shapes. This allows a
    user to just fill in the necessary data instead of worrying about the specific
    structure of the input arguments.
    """

    def __init__(self, use_member_names: bool = False) -> None: ...
    def generate_skeleton(self, shape: Shape) -> Any:
        """Generate a sample input.

        Args:
            shape: The input shape.

        Returns:
            The generated skeleton input corresponding to the provided input shape.
        """

def is_valid_ipv6_endpoint_url(endpoint_url: str) -> bool: ...
def is_valid_ipv4_endpoint_url(endpoint_url: str) -> bool: ...
def is_valid_endpoint_url(endpoint_url: str) -> bool:
    """Verify the endpoint_url is valid.

    Args:
        endpoint_url: An endpoint_url. Must have at least a scheme and a hostname.

    Returns:
        True if the endpoint url is valid. False otherwise.
    """

def is_valid_uri(endpoint_url: str) -> bool: ...
def validate_region_name(region_name: str | None) -> None:
    """Provided region_name must be a valid host label."""

def check_dns_name(bucket_name: str) -> bool:
    """Check to see if the `bucket_name` complies with the restricted DNS naming
    conventions necessary to allow access via virtual-hosting style.

    Even though "." characters are perfectly valid in this DNS naming scheme, we are
    going to punt on any name containing a "." character because these will cause
    SSL cert validation problems if we try to use virtual-hosting style addressing.
    """

def fix_s3_host(
    request: AWSRequest,
    signature_version: str,
    region_name: str,
    default_endpoint_url: str | None = None,
    **kwargs: Any,
) -> None:
    """This handler looks at S3 requests just before they are signed. If there is a
    bucket name on the path (true for everything except ListAllBuckets) it checks to
    see if that bucket name conforms to the DNS naming conventions. If it does, it
    alters the request to use `virtual hosting` style addressing rather than
    `path-style` addressing.
    """

def switch_to_virtual_host_style(
    request: AWSRequest,
    signature_version: str,
    default_endpoint_url: str | None = None,
    **kwargs: Any,
) -> None:
    """This is a handler to force virtual host style s3 addressing no matter the
    signature version (which is taken in consideration for the default case). If the
    bucket is not DNS compatible an InvalidDNSName is thrown.

    Args:
        request: A AWSRequest object that is about to be sent.
        signature_version: The signature version to sign with.
        default_endpoint_url: The endpoint to use when switching to a virtual style. If None is supplied, the virtual host will be constructed from the url of the request.
    """

def instance_cache(func: _Function) -> _Function:
    """Method decorator for caching method calls to a single instance.

    **This is not a general purpose caching decorator.**

    In order to use this, you *must* provide an `_instance_cache` attribute on the
    instance.

    This decorator is used to cache method calls. The cache is only scoped to a
    single instance though such that multiple instances will maintain their own
    cache. In order to keep things simple, this decorator requires that you provide
    an `_instance_cache` attribute on your instance.
    """

def lru_cache_weakref(
    *cache_args: Any, **cache_kwargs: Any
) -> Callable[[_Function], _Function]:
    """Version of functools.lru_cache that stores a weak reference to `self`.

    Serves the same purpose as `instance_cache` but uses Python's functools
    implementation which offers `max_size` and `typed` properties.

    lru_cache is a global cache even when used on a method. The cache's reference to
    `self` will prevent garbage collection of the object. This wrapper around
    functools.lru_cache replaces the reference to `self` with a weak reference to
    not interfere with garbage collection.
    """

def switch_host_s3_accelerate(
    request: AWSRequest, operation_name: str, **kwargs: Any
) -> None:
    """Switches the current s3 endpoint with an S3 Accelerate endpoint."""

def switch_host_with_param(request: AWSRequest, param_name: str) -> None:
    """Switches the host using a parameter value from a JSON request body."""

def deep_merge(base: dict[Any, Any], extra: Mapping[Any, Any]) -> None:
    """Deeply two dictionaries, overriding existing keys in the base.

    Args:
        base: The base dictionary which will be merged into.
        extra: The dictionary to merge into the base. Keys from this dictionary will take precedence.
    """

def hyphenize_service_id(service_id: str) -> str:
    """Translate the form used for event emitters.

    Args:
        service_id: The service_id to convert.
    """

class IdentityCache:
    """Base IdentityCache implementation for storing and retrieving highly accessed
    credentials.

    This class is not intended to be instantiated in user code.
    """

    METHOD: str
    def __init__(self, client: _Client, credential_cls: type) -> None: ...
    def get_credentials(self, *args: Any, **kwargs: Any) -> Any: ...
    def build_refresh_callback(self, *args: Any, **kwargs: Any) -> Any:
        """Callback to be implemented by subclasses.

        Returns a set of metadata to be converted into a new credential instance.
        """

class S3ExpressIdentityCache(IdentityCache):
    """S3Express IdentityCache for retrieving and storing credentials from
    CreateSession calls.

    This class is not intended to be instantiated in user code.
    """

    METHOD: str
    def __init__(self, client: _Client, credential_cls: type) -> None: ...
    def get_credentials(self, bucket: str) -> Any: ...
    def build_refresh_callback(self, bucket: str) -> Callable[[], dict[str, Any]]: ...

class S3ExpressIdentityResolver:
    def __init__(
        self, client: _Client, credential_cls: type, cache: _Regions | None = None
    ) -> None: ...
    def register(self, event_emitter: BaseEventHooks | None = None) -> None: ...
    def apply_signing_cache_key(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def resolve_s3express_identity(
        self,
        request: Incomplete,
        signing_name: Incomplete,
        region_name: Incomplete,
        signature_version: Incomplete,
        request_signer: Incomplete,
        operation_name: Incomplete,
        **kwargs: Incomplete,
    ) -> None: ...

class S3RegionRedirectorv2:
    """Updated version of S3RegionRedirector for use when EndpointRulesetResolver is in
    use for endpoint resolution.

    This class is considered private and subject to abrupt breaking changes or
    removal without prior announcement. Please do not use it directly.
    """

    def __init__(
        self, endpoint_bridge: Any, client: _Client, cache: _Regions | None = None
    ) -> None: ...
    def register(self, event_emitter: BaseEventHooks | None = None) -> None: ...
    def redirect_from_error(
        self,
        request_dict: dict[str, Any],
        response: tuple[Any, dict[str, Any]] | None,
        operation: OperationModel,
        **kwargs: Any,
    ) -> int | None:
        """An S3 request sent to the wrong region will return an error that contains the
        endpoint the request should be sent to. This handler will add the redirect
        information to the signing context and then redirect the request.
        """

    def get_bucket_region(
        self, bucket: str, response: tuple[Any, dict[str, Any]]
    ) -> str | None:
        """There are multiple potential sources for the new region to redirect to, but they
        aren't all universally available for use. This will try to find region from
        response elements, but will fall back to calling HEAD on the bucket if all else
        fails.

        Args:
            bucket: The bucket to find the region for. This is necessary if the region is not available in the error response.
            response: A response representing a service request that failed due to incorrect region configuration.
        """

    def set_request_url(
        self, old_url: Incomplete, new_endpoint: Incomplete, **kwargs: Incomplete
    ) -> Incomplete:
        """Splice a new endpoint into an existing URL. Note that some endpoints from the
        the endpoint provider have a path component which will be discarded by this
        function.
        """

    def redirect_from_cache(
        self, builtins: Incomplete, params: Incomplete, **kwargs: Incomplete
    ) -> None:
        """If a bucket name has been redirected before, it is in the cache. This handler
        will update the AWS::Region endpoint resolver builtin param to use the region
        from cache instead of the client region to avoid the redirect.
        """

    def annotate_request_context(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None:
        """Store the bucket name in context for later use when redirecting. The bucket name
        may be an access point ARN or alias.
        """

class S3RegionRedirector:
    """This handler has been replaced by S3RegionRedirectorv2. The original version
    remains in place for any third-party libraries that import it.
    """

    def __init__(
        self, endpoint_bridge: Any, client: _Client, cache: _Regions | None = None
    ) -> None: ...
    def register(self, event_emitter: BaseEventHooks | None = None) -> None: ...
    def redirect_from_error(
        self,
        request_dict: dict[str, Any],
        response: tuple[Any, dict[str, Any]] | None,
        operation: OperationModel,
        **kwargs: Any,
    ) -> int | None:
        """An S3 request sent to the wrong region will return an error that contains the
        endpoint the request should be sent to. This handler will add the redirect
        information to the signing context and then redirect the request.
        """

    def get_bucket_region(
        self, bucket: str, response: tuple[Any, dict[str, Any]]
    ) -> str | None:
        """There are multiple potential sources for the new region to redirect to, but they
        aren't all universally available for use. This will try to find region from
        response elements, but will fall back to calling HEAD on the bucket if all else
        fails.

        Args:
            bucket: The bucket to find the region for. This is necessary if the region is not available in the error response.
            response: A response representing a service request that failed due to incorrect region configuration.
        """

    def set_request_url(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def redirect_from_cache(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None:
        """This handler retrieves a given bucket's signing context from the cache and adds
        it into the request context.
        """

class InvalidArnException(ValueError): ...

class ArnParser:
    def parse_arn(self, arn: str) -> dict[str, str]: ...
    @staticmethod
    def is_arn(value: object) -> bool: ...

class S3ArnParamHandler:
    def __init__(self, arn_parser: ArnParser | None = None) -> None: ...
    def register(self, event_emitter: BaseEventHooks) -> None: ...
    def handle_arn(
        self,
        params: dict[str, Any],
        model: OperationModel,
        context: dict[str, Any],
        **kwargs: Any,
    ) -> None: ...

class S3EndpointSetter:
    def __init__(
        self,
        endpoint_resolver: Any,
        region: str | None = None,
        s3_config: Mapping[str, Any] | None = None,
        endpoint_url: str | None = None,
        partition: str | None = None,
        use_fips_endpoint: bool = False,
    ) -> None: ...
    def register(self, event_emitter: BaseEventHooks) -> None: ...
    def update_endpoint_to_s3_object_lambda(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def set_endpoint(self, request: Incomplete, **kwargs: Incomplete) -> None: ...
    def set_signer(self, context: Incomplete, **kwargs: Incomplete) -> str | None: ...

class S3ControlEndpointSetter:
    def __init__(
        self,
        endpoint_resolver: Any,
        region: str | None = None,
        s3_config: Mapping[str, Any] | None = None,
        endpoint_url: str | None = None,
        partition: str | None = None,
        use_fips_endpoint: bool = False,
    ) -> None: ...
    def register(self, event_emitter: BaseEventHooks) -> None: ...
    def set_endpoint(self, request: Incomplete, **kwargs: Incomplete) -> None: ...

class S3ControlArnParamHandler:
    """This handler has been replaced by S3ControlArnParamHandlerv2. The original
    version remains in place for any third-party importers.
    """

    def __init__(self, arn_parser: ArnParser | None = None) -> None: ...
    def register(self, event_emitter: BaseEventHooks) -> None: ...
    def handle_arn(
        self,
        params: dict[str, Any],
        model: OperationModel,
        context: dict[str, Any],
        **kwargs: Any,
    ) -> None: ...

class S3ControlArnParamHandlerv2(S3ControlArnParamHandler):
    """Updated version of S3ControlArnParamHandler for use when EndpointRulesetResolver
    is in use for endpoint resolution.

    This class is considered private and subject to abrupt breaking changes or
    removal without prior announcement. Please do not use it directly.
    """

    def __init__(self, arn_parser: ArnParser | None = None) -> None: ...
    def register(self, event_emitter: BaseEventHooks) -> None: ...

class ContainerMetadataFetcher:
    TIMEOUT_SECONDS: int
    RETRY_ATTEMPTS: int
    SLEEP_TIME: int
    IP_ADDRESS: str
    def __init__(
        self, session: Any = None, sleep: Callable[[float], object] = ...
    ) -> None: ...
    def retrieve_full_uri(
        self, full_url: str, headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """Retrieve JSON metadata from container metadata.

        Args:
            full_url: The full URL of the metadata service. This should include the scheme as well, e.g "http://localhost:123/foo".
        """

    def retrieve_uri(self, relative_uri: str) -> dict[str, Any]:
        """Retrieve JSON metadata from container metadata.

        Args:
            relative_uri: A relative URI, e.g "/foo/bar?id=123".

        Returns:
            The parsed JSON response.
        """

    def full_url(self, relative_uri: str) -> str: ...

def get_environ_proxies(url: str) -> dict[str, str]: ...
def should_bypass_proxies(url: str) -> bool:
    """Returns whether we should bypass proxies or not."""

def determine_content_length(body: object) -> int | None: ...
def get_encoding_from_headers(
    headers: Mapping[str, str], default: str = "ISO-8859-1"
) -> str | None:
    """Returns encodings from given HTTP Header Dict.

    Args:
        headers: dictionary to extract encoding from.
        default: default encoding if the content-type is text.
    """

def calculate_md5(body: bytes | bytearray | _SeekableFile, **kwargs: Any) -> str:
    """This function has been deprecated, but is kept for backwards compatibility."""

def get_checksum_algorithm_headers(params: Mapping[str, Any]) -> list[str]:
    """Returns the a list of header names from the request which start with
    "x-amz-checksum-", otherwise returns an empty list.

    This function is considered private and subject to abrupt breaking changes or
    removal without prior announcement. Please do not use it directly.
    """

def has_checksum_header(params: Mapping[str, Any]) -> bool:
    """Checks if a header starting with "x-amz-checksum-" is provided in a request.

    This function is considered private and subject to abrupt breaking changes or
    removal without prior announcement. Please do not use it directly.
    """

def conditionally_calculate_checksum(params: dict[str, Any], **kwargs: Any) -> None:
    """This function has been deprecated, but is kept for backwards compatibility."""

def conditionally_enable_crc32(params: dict[str, Any], **kwargs: Any) -> None:
    """This function has been deprecated, but is kept for backwards compatibility."""

def conditionally_calculate_md5(params: dict[str, Any], **kwargs: Any) -> None:
    """Only add a Content-MD5 if the system supports it.

    This function has been deprecated, but is kept for backwards compatibility.
    """

class FileWebIdentityTokenLoader:
    def __init__(
        self, web_identity_token_path: str, _open: Callable[..., Any] = ...
    ) -> None: ...
    def __call__(self) -> str: ...

class SSOTokenLoader:
    def __init__(self, cache: SupportsCache | None = None) -> None: ...
    def save_token(
        self, start_url: str, token: Mapping[str, Any], session_name: str | None = None
    ) -> None: ...
    def __call__(
        self, start_url: str, session_name: str | None = None
    ) -> dict[str, Any]: ...

class EventbridgeSignerSetter:
    def __init__(
        self,
        endpoint_resolver: Any,
        region: str | None = None,
        endpoint_url: str | None = None,
    ) -> None: ...
    def register(self, event_emitter: BaseEventHooks) -> None: ...
    def set_endpoint_url(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def check_for_global_endpoint(
        self, params: Incomplete, context: Incomplete, **kwargs: Incomplete
    ) -> None: ...

def is_s3_accelerate_url(url: str | None) -> bool:
    """Does the URL match the S3 Accelerate endpoint scheme?

    Virtual host naming style with bucket names in the netloc part of the URL are
    not allowed by this function.
    """

def generate_login_cache_key(sign_in_session_name: str) -> str: ...
def is_s3express_bucket(bucket: str | None) -> bool: ...
def get_token_from_environment(
    signing_name: str, environ: Mapping[str, str] | None = None
) -> str | None: ...

SERVICE_NAME_ALIASES: dict[str, str]
CLIENT_NAME_TO_HYPHENIZED_SERVICE_ID_OVERRIDES: dict[str, str]

def get_login_token_cache_directory() -> str:
    """Returns which directory contains the login_session token files."""

class LoginTokenLoader:
    """Loads and saves login access tokens to disk."""

    def __init__(self, cache: SupportsCache | None = None) -> None: ...
    def save_token(self, session_name: str, token: Mapping[str, Any]) -> None: ...
    def load_token(self, session_name: str) -> dict[str, Any]: ...
