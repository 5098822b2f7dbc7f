from boto3.resources.base import ServiceResource
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import Parameter, ResponseResource
from boto3.utils import ServiceContext
from botocore.model import ServiceModel
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

def all_not_none(iterable: Iterable[object]) -> bool: ...
def build_identifiers(
    identifiers: Sequence[Parameter],
    parent: ServiceResource,
    params: Mapping[str, Any] | None = None,
    raw_response: Mapping[str, Any] | None = None,
) -> list[tuple[str, Any]]: ...
def build_empty_response(
    search_path: str | None, operation_name: str, service_model: ServiceModel
) -> dict[str, Any] | list[Any] | None: ...

class RawHandler:
    search_path: str | None
    def __init__(self, search_path: str | None) -> None: ...
    def __call__(
        self,
        parent: ServiceResource,
        params: Mapping[str, Any],
        response: dict[str, Any],
    ) -> Any: ...

class ResourceHandler:
    search_path: str | None
    factory: ResourceFactory
    resource_model: ResponseResource
    operation_name: str | None
    service_context: ServiceContext
    def __init__(
        self,
        search_path: str | None,
        factory: ResourceFactory,
        resource_model: ResponseResource,
        service_context: ServiceContext,
        operation_name: str | None = None,
    ) -> None: ...
    def __call__(
        self,
        parent: ServiceResource,
        params: Mapping[str, Any],
        response: dict[str, Any],
    ) -> ServiceResource | list[ServiceResource] | dict[str, Any] | None: ...
    def handle_response_item(
        self,
        resource_cls: type[ServiceResource],
        parent: ServiceResource,
        identifiers: dict[str, Any],
        resource_data: dict[str, Any] | None,
    ) -> ServiceResource: ...
