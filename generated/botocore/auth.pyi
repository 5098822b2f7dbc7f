import logging
from botocore.awsrequest import AWSRequest
from botocore.compat import (
    HTTPHeaders,
    MD5_AVAILABLE as MD5_AVAILABLE,
    ensure_unicode as ensure_unicode,
)
from botocore.credentials import Credentials, ReadOnlyCredentials
from botocore.tokens import FrozenAuthToken
from botocore.utils import S3ExpressIdentityCache
from collections.abc import Iterable, Mapping
from http.client import HTTPMessage
from typing import Any
from urllib.parse import SplitResult

logger: logging.Logger
EMPTY_SHA256_HASH: str
PAYLOAD_BUFFER: int
ISO8601: str
SIGV4_TIMESTAMP: str
SIGNED_HEADERS_BLACKLIST: list[str]
UNSIGNED_PAYLOAD: str
STREAMING_UNSIGNED_PAYLOAD_TRAILER: str

class BaseSigner:
    REQUIRES_REGION: bool
    REQUIRES_TOKEN: bool
    def add_auth(self, request: AWSRequest) -> Any: ...

class TokenSigner(BaseSigner):
    REQUIRES_TOKEN: bool
    auth_token: FrozenAuthToken
    def __init__(self, auth_token: FrozenAuthToken) -> None: ...

class SigV2Auth(BaseSigner):
    """Sign a request with Signature V2."""

    credentials: Credentials | ReadOnlyCredentials | None
    def __init__(
        self, credentials: Credentials | ReadOnlyCredentials | None
    ) -> None: ...
    def calc_signature(
        self, request: AWSRequest, params: Mapping[str, Any]
    ) -> tuple[str, str]: ...
    def add_auth(self, request: AWSRequest) -> Any: ...

class SigV3Auth(BaseSigner):
    credentials: Credentials | ReadOnlyCredentials | None
    def __init__(
        self, credentials: Credentials | ReadOnlyCredentials | None
    ) -> None: ...
    def add_auth(self, request: AWSRequest) -> None: ...

class SigV4Auth(BaseSigner):
    """Sign a request with Signature V4."""

    REQUIRES_REGION: bool
    credentials: Credentials | ReadOnlyCredentials | None
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
    ) -> None: ...
    def headers_to_sign(self, request: AWSRequest) -> HTTPHeaders:
        """Select the headers from the request that need to be included in the
        StringToSign.
        """

    def canonical_query_string(self, request: AWSRequest) -> str: ...
    def canonical_headers(self, headers_to_sign: HTTPMessage) -> str:
        """Return the headers that need to be included in the StringToSign in their
        canonical form by converting all header keys to lower case, sorting them in
        alphabetical order and then joining them into a string, separated by newlines.
        """

    def signed_headers(self, headers_to_sign: Iterable[str]) -> str: ...
    def payload(self, request: AWSRequest) -> str: ...
    def canonical_request(self, request: AWSRequest) -> str: ...
    def scope(self, request: AWSRequest) -> str: ...
    def credential_scope(self, request: AWSRequest) -> str: ...
    def string_to_sign(self, request: AWSRequest, canonical_request: str) -> str:
        """Return the canonical StringToSign as well as a dict containing the original
        version of all headers that were included in the StringToSign.
        """

    def signature(self, string_to_sign: str, request: AWSRequest) -> str: ...
    def add_auth(self, request: AWSRequest) -> None: ...

class S3SigV4Auth(SigV4Auth): ...

class S3ExpressAuth(S3SigV4Auth):
    REQUIRES_IDENTITY_CACHE: bool
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
        *,
        identity_cache: S3ExpressIdentityCache,
    ) -> None: ...
    def add_auth(self, request: AWSRequest) -> None: ...

class S3ExpressPostAuth(S3ExpressAuth):
    REQUIRES_IDENTITY_CACHE: bool
    def add_auth(self, request: AWSRequest) -> None: ...

class S3ExpressQueryAuth(S3ExpressAuth):
    DEFAULT_EXPIRES: int
    REQUIRES_IDENTITY_CACHE: bool
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
        *,
        identity_cache: S3ExpressIdentityCache,
        expires: int = 300,
    ) -> None: ...
    def payload(self, request: AWSRequest) -> str: ...

class SigV4QueryAuth(SigV4Auth):
    DEFAULT_EXPIRES: int
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
        expires: int = 3600,
    ) -> None: ...

class S3SigV4QueryAuth(SigV4QueryAuth):
    """S3 SigV4 auth using query parameters.

    This signer will sign a request using query parameters and signature version 4,
    i.e a "presigned url" signer.

    Based off of:

    http://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html.
    """

    def payload(self, request: AWSRequest) -> str: ...

class S3SigV4PostAuth(SigV4Auth):
    """Presigns a s3 post.

    Implementation doc here:
    http://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html.
    """

    def add_auth(self, request: AWSRequest) -> None: ...

class HmacV1Auth(BaseSigner):
    QSAOfInterest: list[str]
    credentials: Credentials | ReadOnlyCredentials | None
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str | None = None,
        region_name: str | None = None,
    ) -> None: ...
    def sign_string(self, string_to_sign: str) -> str: ...
    def canonical_standard_headers(self, headers: HTTPMessage) -> str: ...
    def canonical_custom_headers(self, headers: HTTPMessage) -> str: ...
    def unquote_v(self, nv: tuple[str, ...]) -> tuple[str, ...]:
        """TODO: Do we need this?"""

    def canonical_resource(
        self, split: SplitResult, auth_path: str | None = None
    ) -> str: ...
    def canonical_string(
        self,
        method: str,
        split: SplitResult,
        headers: HTTPMessage,
        expires: str | None = None,
        auth_path: str | None = None,
    ) -> str: ...
    def get_signature(
        self,
        method: str,
        split: SplitResult,
        headers: HTTPMessage,
        expires: str | None = None,
        auth_path: str | None = None,
    ) -> str: ...
    def add_auth(self, request: AWSRequest) -> None: ...

class HmacV1QueryAuth(HmacV1Auth):
    """Generates a presigned request for s3.

    Spec from this document:

    http://docs.aws.amazon.com/AmazonS3/latest/dev/RESTAuthentication.html
    #RESTAuthenticationQueryStringAuth.
    """

    DEFAULT_EXPIRES: int
    credentials: Credentials | ReadOnlyCredentials | None
    def __init__(
        self, credentials: Credentials | ReadOnlyCredentials | None, expires: int = 3600
    ) -> None: ...

class HmacV1PostAuth(HmacV1Auth):
    """Generates a presigned post for s3.

    Spec from this document:

    http://docs.aws.amazon.com/AmazonS3/latest/dev/UsingHTTPPOST.html.
    """

    def add_auth(self, request: AWSRequest) -> None: ...

class BearerAuth(TokenSigner):
    """Performs bearer token authorization by placing the bearer token in the
    Authorization header as specified by Section 2.1 of RFC 6750.

    https://datatracker.ietf.org/doc/html/rfc6750#section-2.1.
    """

    def add_auth(self, request: AWSRequest) -> None: ...

def resolve_auth_type(auth_trait: Iterable[str]) -> str: ...
def resolve_auth_scheme_preference(
    preference_list: list[str], auth_options: Iterable[str]
) -> str: ...

AUTH_TYPE_MAPS: dict[str, type[BaseSigner]]
AUTH_TYPE_TO_SIGNATURE_VERSION: dict[str, str]
AUTH_PREF_TO_SIGNATURE_VERSION: dict[str, str]
