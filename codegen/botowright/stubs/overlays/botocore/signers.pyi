from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, overload

from boto_types.values import PresignedPost
from botocore import UnsignedType
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials, ReadOnlyCredentials
from botocore.hooks import BaseEventHooks
from botocore.model import ServiceId
from botocore.tokens import DeferredRefreshableToken, FrozenAuthToken

class RequestSigner:
    def __init__(
        self,
        service_id: ServiceId,
        region_name: str | None,
        signing_name: str,
        signature_version: str | UnsignedType,
        credentials: Credentials | None,
        event_emitter: BaseEventHooks,
        auth_token: FrozenAuthToken | DeferredRefreshableToken | None = None,
    ) -> None: ...
    @property
    def region_name(self) -> str | None: ...
    @property
    def signature_version(self) -> str | UnsignedType: ...
    @property
    def signing_name(self) -> str: ...
    def handler(
        self,
        operation_name: str | None = None,
        request: AWSRequest | None = None,
        **kwargs: Any,
    ) -> None: ...
    def sign(
        self,
        operation_name: str,
        request: AWSRequest,
        region_name: str | None = None,
        signing_type: str = "standard",
        expires_in: int | None = None,
        signing_name: str | None = None,
    ) -> None: ...
    # The class of the signer depends on the signature version.
    def get_auth_instance(
        self,
        signing_name: str,
        region_name: str | None,
        signature_version: str | None = None,
        request_credentials: Credentials | None = None,
        **kwargs: Any,
    ) -> Any: ...
    get_auth = get_auth_instance

    def generate_presigned_url(
        self,
        request_dict: dict[str, Any],
        operation_name: str,
        expires_in: int = 3600,
        region_name: str | None = None,
        signing_name: str | None = None,
    ) -> str: ...

class CloudFrontSigner:
    rsa_signer: Callable[[bytes], bytes]

    def __init__(self, key_id: str, rsa_signer: Callable[[bytes], bytes]) -> None: ...
    # Either a date or a policy. It raises for neither and for both.
    @overload
    def generate_presigned_url(
        self,
        url: str,
        date_less_than: datetime,
        policy: None = None,
    ) -> str: ...
    @overload
    @as_written
    def generate_presigned_url(
        self,
        url: str,
        date_less_than: None = None,
        *,
        policy: str | bytes,
    ) -> str: ...
    def build_policy(
        self,
        resource: str,
        date_less_than: datetime,
        date_greater_than: datetime | None = None,
        ip_address: str | None = None,
    ) -> str: ...

class S3PostPresigner:
    def __init__(self, request_signer: RequestSigner) -> None: ...
    def generate_presigned_post(
        self,
        request_dict: dict[str, Any],
        fields: dict[str, Any] | None = None,
        conditions: Iterable[Any] | None = None,
        expires_in: int = 3600,
        region_name: str | None = None,
    ) -> PresignedPost: ...

def add_generate_db_auth_token(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def add_dsql_generate_db_auth_token_methods(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def add_generate_presigned_url(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def add_generate_presigned_post(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
# `self` is the client that has the function as a method.
def generate_db_auth_token(
    self: Any,
    DBHostname: str,
    Port: int | str,
    DBUsername: str,
    Region: str | None = None,
) -> str: ...
def dsql_generate_db_connect_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str: ...
def dsql_generate_db_connect_admin_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str: ...
def generate_presigned_url(
    self: Any,
    ClientMethod: str,
    Params: Mapping[str, Any] | None = None,
    ExpiresIn: int = 3600,
    HttpMethod: str | None = None,
) -> str: ...
def generate_presigned_post(
    self: Any,
    Bucket: str,
    Key: str,
    Fields: dict[str, Any] | None = None,
    Conditions: list[Any] | None = None,
    ExpiresIn: int = 3600,
) -> PresignedPost: ...
