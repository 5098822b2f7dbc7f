from collections.abc import Coroutine, Mapping
from typing import Any, Generic

from aiobotocore.client import AioBaseClient
from aiobotocore.credentials import _Credentials
from boto_types.aio.dynamic import DynamicClient
from botocore.config import Config
from botocore.hooks import BaseEventHooks
from botocore.model import ServiceModel
from botocore.session import _SessionVariable
from typing_extensions import TypeVar

_Client = TypeVar("_Client", covariant=True, default=AioBaseClient)

def get_session(
    env_vars: Mapping[str, _SessionVariable] | None = None,
) -> AioSession: ...

# Only checkers see the type argument (the client). At run time the class has none.
class ClientCreatorContext(Generic[_Client]):
    def __init__(self, coro: Coroutine[Any, Any, _Client]) -> None: ...
    async def __aenter__(self) -> _Client: ...

# The source imports it for a text.
del botocore_version

class AioSession:
    user_agent_version: str
    # Private, but programs set it to credentials that refresh themselves.
    _credentials: _Credentials | None

    def __init__(
        self,
        session_vars: Mapping[str, _SessionVariable] | None = None,
        event_hooks: BaseEventHooks | None = None,
        include_builtin_handlers: bool = True,
        profile: str | None = None,
    ) -> None: ...
    def set_credentials(
        self,
        access_key: str,
        secret_key: str,
        token: str | None = None,
        account_id: str | None = None,
    ) -> None: ...
    async def get_credentials(self) -> _Credentials | None: ...
    async def get_service_model(
        self, service_name: str, api_version: str | None = None
    ) -> ServiceModel: ...
    async def get_service_data(
        self, service_name: str, api_version: str | None = None
    ) -> dict[str, Any]: ...
    def warm_up_loader_caches(
        self, service_name: str | None = None, api_version: str | None = None
    ) -> None: ...
    async def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]: ...
