from collections.abc import Iterable, Mapping
from typing import Any

from aiobotocore.credentials import _Credentials
from boto_types.values import PresignedPost
from botocore.awsrequest import AWSRequest

class AioRequestSigner:
    async def handler(
        self,
        operation_name: str | None = None,
        request: AWSRequest | None = None,
        **kwargs: Any,
    ) -> None: ...
    async def sign(
        self,
        operation_name: str,
        request: AWSRequest,
        region_name: str | None = None,
        signing_type: str = "standard",
        expires_in: int | None = None,
        signing_name: str | None = None,
    ) -> None: ...
    # The class of the signer depends on the signature version.
    async def get_auth_instance(
        self,
        signing_name: str,
        region_name: str | None,
        signature_version: str | None = None,
        request_credentials: _Credentials | None = None,
        **kwargs: Any,
    ) -> Any: ...
    get_auth = get_auth_instance

    async def generate_presigned_url(
        self,
        request_dict: dict[str, Any],
        operation_name: str,
        expires_in: int = 3600,
        region_name: str | None = None,
        signing_name: str | None = None,
    ) -> str: ...

class AioS3PostPresigner:
    async def generate_presigned_post(
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
async def generate_db_auth_token(
    self: Any,
    DBHostname: str,
    Port: int | str,
    DBUsername: str,
    Region: str | None = None,
) -> str: ...
async def dsql_generate_db_connect_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str: ...
async def dsql_generate_db_connect_admin_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str: ...
async def generate_presigned_url(
    self: Any,
    ClientMethod: str,
    Params: Mapping[str, Any] | None = None,
    ExpiresIn: int = 3600,
    HttpMethod: str | None = None,
) -> str: ...
async def generate_presigned_post(
    self: Any,
    Bucket: str,
    Key: str,
    Fields: dict[str, Any] | None = None,
    Conditions: list[Any] | None = None,
    ExpiresIn: int = 3600,
) -> PresignedPost: ...
