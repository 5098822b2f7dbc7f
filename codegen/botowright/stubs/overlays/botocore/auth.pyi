from collections.abc import Iterable, Mapping
from http.client import HTTPMessage
from typing import Any
from urllib.parse import SplitResult

from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import Credentials, ReadOnlyCredentials
from botocore.tokens import FrozenAuthToken
from botocore.utils import S3ExpressIdentityCache

class BaseSigner:
    # It changes the request. A few signers return something, but nobody uses it.
    def add_auth(self, request: AWSRequest) -> Any: ...

class TokenSigner:
    def __init__(self, auth_token: FrozenAuthToken) -> None: ...

class SigV2Auth:
    def __init__(self, credentials: Credentials | ReadOnlyCredentials | None) -> None: ...
    def calc_signature(
        self, request: AWSRequest, params: Mapping[str, Any]
    ) -> tuple[str, str]: ...

class SigV3Auth:
    def __init__(self, credentials: Credentials | ReadOnlyCredentials | None) -> None: ...

class SigV4Auth:
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
    ) -> None: ...
    def headers_to_sign(self, request: AWSRequest) -> HTTPHeaders: ...
    def canonical_query_string(self, request: AWSRequest) -> str: ...
    def canonical_headers(self, headers_to_sign: HTTPMessage) -> str: ...
    def signed_headers(self, headers_to_sign: Iterable[str]) -> str: ...
    def payload(self, request: AWSRequest) -> str: ...
    def canonical_request(self, request: AWSRequest) -> str: ...
    def scope(self, request: AWSRequest) -> str: ...
    def credential_scope(self, request: AWSRequest) -> str: ...
    def string_to_sign(self, request: AWSRequest, canonical_request: str) -> str: ...
    def signature(self, string_to_sign: str, request: AWSRequest) -> str: ...

class S3ExpressAuth:
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
        *,
        identity_cache: S3ExpressIdentityCache,
    ) -> None: ...

class S3ExpressQueryAuth:
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
        *,
        identity_cache: S3ExpressIdentityCache,
        expires: int = 300,
    ) -> None: ...

class SigV4QueryAuth:
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str,
        region_name: str,
        expires: int = 3600,
    ) -> None: ...

class HmacV1Auth:
    def __init__(
        self,
        credentials: Credentials | ReadOnlyCredentials | None,
        service_name: str | None = None,
        region_name: str | None = None,
    ) -> None: ...
    def sign_string(self, string_to_sign: str) -> str: ...
    def canonical_standard_headers(self, headers: HTTPMessage) -> str: ...
    def canonical_custom_headers(self, headers: HTTPMessage) -> str: ...
    def unquote_v(self, nv: tuple[str, ...]) -> tuple[str, ...]: ...
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

class HmacV1QueryAuth:
    def __init__(
        self, credentials: Credentials | ReadOnlyCredentials | None, expires: int = 3600
    ) -> None: ...

AUTH_TYPE_MAPS: dict[str, type[BaseSigner]]
AUTH_PREF_TO_SIGNATURE_VERSION: dict[str, str]

def resolve_auth_type(auth_trait: Iterable[str]) -> str: ...
def resolve_auth_scheme_preference(
    preference_list: list[str], auth_options: Iterable[str]
) -> str: ...
