from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeAlias

from botocore.model import OperationModel

_Client: TypeAlias = Any
_Regions: TypeAlias = MutableMapping[str, Any]
_Response: TypeAlias = tuple[Any, dict[str, Any]]
_Session: TypeAlias = Any

class AioIMDSFetcher:
    def __init__(
        self,
        timeout: float = 1,
        num_attempts: int = 1,
        base_url: str = "http://169.254.169.254/",
        env: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        config: Mapping[str, Any] | None = None,
        session: Any = None,
    ) -> None: ...

class AioInstanceMetadataFetcher:
    async def retrieve_iam_role_credentials(self) -> dict[str, Any]: ...

class AioIMDSRegionProvider:
    async def provide(self) -> str | None: ...

class AioInstanceMetadataRegionFetcher:
    async def retrieve_region(self) -> str | None: ...

class AioIdentityCache:
    async def get_credentials(self, **kwargs: Any) -> Any: ...

class AioS3ExpressIdentityCache:
    def __init__(self, client: _Client, credential_cls: type) -> None: ...
    async def get_credentials(self, bucket: str) -> Any: ...
    def build_refresh_callback(
        self, bucket: str
    ) -> Callable[[], Awaitable[dict[str, Any]]]: ...

class AioS3ExpressIdentityResolver:
    def __init__(
        self, client: _Client, credential_cls: type, cache: _Regions | None = None
    ) -> None: ...

class AioS3RegionRedirectorv2:
    async def redirect_from_error(
        self,
        request_dict: dict[str, Any],
        response: _Response | None,
        operation: OperationModel,
        **kwargs: Any,
    ) -> int | None: ...
    async def get_bucket_region(
        self, bucket: str, response: _Response
    ) -> str | None: ...

class AioS3RegionRedirector:
    async def redirect_from_error(
        self,
        request_dict: dict[str, Any],
        response: _Response | None,
        operation: OperationModel,
        **kwargs: Any,
    ) -> int | None: ...
    async def get_bucket_region(
        self, bucket: str, response: _Response
    ) -> str | None: ...

class AioContainerMetadataFetcher:
    def __init__(
        self, session: Any = None, sleep: Callable[[float], Awaitable[object]] = ...
    ) -> None: ...
    async def retrieve_full_uri(
        self, full_url: str, headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]: ...
    async def retrieve_uri(self, relative_uri: str) -> dict[str, Any]: ...

def create_nested_client(
    session: _Session, service_name: str, **kwargs: Any
) -> AbstractAsyncContextManager[Any]: ...

class AnyioContainerMetadataFetcher:
    def __init__(
        self,
        session: Any = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None: ...
