from logging import Logger
from typing import Any

from botocore.client import BaseClient

logger: Logger

class ResourceMeta:
    service_name: str
    identifiers: list[str]
    # Which client it is depends on the resource: a typed resource has its own meta.
    client: Any
    data: dict[str, Any] | None
    resource_model: Any

    def __init__(
        self,
        service_name: str,
        identifiers: list[str] | None = None,
        client: BaseClient | None = None,
        data: dict[str, Any] | None = None,
        resource_model: Any = None,
    ) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def copy(self) -> ResourceMeta: ...

class ServiceResource:
    meta: ResourceMeta

    # The positional arguments are the identifiers of the resource, in their order.
    def __init__(
        self, *args: Any, client: BaseClient | None = None, **kwargs: Any
    ) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
