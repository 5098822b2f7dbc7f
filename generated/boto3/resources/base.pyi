from botocore.client import BaseClient
from logging import Logger
from typing import Any, Generic
from typing_extensions import TypeVar

_Client = TypeVar("_Client", bound=BaseClient, covariant=True, default=BaseClient)
logger: Logger

class ResourceMeta(Generic[_Client]):
    """An object containing metadata about a resource."""

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
    def __repr__(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def copy(self) -> ResourceMeta[_Client]:
        """Create a copy of this metadata object."""

class ServiceResource(Generic[_Client]):
    """A base class for resources.

    Args:
        client: A low-level Botocore client instance.
    """

    meta: ResourceMeta[_Client]

    def __init__(
        self, *args: Any, client: _Client | None = None, **kwargs: Any
    ) -> None:
        """A base class for resources.

        Args:
            client: A low-level Botocore client instance.
        """

    def __repr__(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
