from logging import Logger
from typing import Any, Generic

from botocore.client import BaseClient
from typing_extensions import TypeVar

logger: Logger
_Client = TypeVar("_Client", bound=BaseClient, covariant=True, default=BaseClient)

class ResourceMeta(Generic[_Client]):
    service_name: str
    identifiers: list[str]
    client: _Client
    data: dict[str, Any] | None
    resource_model: Any

    def __init__(
        self,
        service_name: str,
        identifiers: list[str] | None = None,
        client: _Client | None = None,
        data: dict[str, Any] | None = None,
        resource_model: Any = None,
    ) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def copy(self) -> ResourceMeta[_Client]: ...

# Only checkers see the type argument (the client). At run time the class has none.
class ServiceResource(Generic[_Client]):
    meta: ResourceMeta[_Client]

    # The positional arguments are the identifiers of the resource, in order.
    def __init__(
        self, *args: Any, client: _Client | None = None, **kwargs: Any
    ) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
