from types import TracebackType
from typing import Any, Generic, overload

from aioboto3.resources.base import AIOBoto3ServiceResource
from aiobotocore.credentials import _Credentials
from aiobotocore.session import AioSession, ClientCreatorContext
from boto3.session import Session as _Boto3Session
from boto_types.aio.dynamic import DynamicClient
from boto_types.aio.dynamic_resources import DynamicResource
from botocore.config import Config
from typing_extensions import TypeVar

_Resource = TypeVar("_Resource", covariant=True, default=AIOBoto3ServiceResource)

class Session(_Boto3Session):
    # Private, but programs use it to get the aiobotocore session.
    _session: AioSession

    # Only strings, so that `Session(**credentials)` accepts a dict[str, str].
    @overload
    @as_written
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        *,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: AioSession | None = None,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None: ...
    # boto3's method, which calls the aiobotocore session.
    @as_written
    def client(self) -> ClientCreatorContext[DynamicClient | Any]: ...
    # boto3's methods, which return the coroutine of the aiobotocore session.
    @as_written
    async def get_credentials(self) -> _Credentials | None: ...
    @as_written
    async def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]: ...

# Only checkers see the type argument (the resource). At run time the class has none.
class ResourceCreatorContext(Generic[_Resource]):
    service_name: str
    resource_model: dict[str, Any]
    session: Session
    api_version: str | None
    cls: _Resource | None
    client: ClientCreatorContext[Any]

    def __init__(
        self,
        session: Session,
        service_name: str,
        region_name: str | None,
        api_version: str | None,
        use_ssl: bool,
        verify: bool | str | None,
        endpoint_url: str | None,
        aws_access_key_id: str | None,
        aws_secret_access_key: str | None,
        aws_session_token: str | None,
        config: Config | None,
        resource_model: dict[str, Any],
    ) -> None: ...
    async def __aenter__(self) -> _Resource: ...
