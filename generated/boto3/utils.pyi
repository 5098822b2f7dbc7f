from botocore.model import ServiceModel
from botocore.waiter import SingleWaiterConfig, WaiterModel
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

class _ServiceContext(NamedTuple):
    service_name: str
    service_model: ServiceModel
    service_waiter_model: WaiterModel | LazyLoadedWaiterModel
    resource_json_definitions: Mapping[str, Any]

class ServiceContext(_ServiceContext):
    """Provides important service-wide, read-only information about a service.

    Args:
        service_name: The name of the service.
        service_model: The model of the service.
        service_waiter_model: The waiter model of the service.
        resource_json_definitions: The loaded json models of all resource shapes for a service. It is equivalient of loading a `resource-1.json` and retrieving the value at the key "resources".
    """

def lazy_call(full_name: str, **kwargs: Any) -> Callable[..., Any]: ...
def inject_attribute(
    class_attributes: dict[str, Any], name: str, value: Any
) -> None: ...

class LazyLoadedWaiterModel:
    """A lazily loaded waiter model.

    This does not load the service waiter model until an attempt is made to retrieve
    the waiter model for a specific waiter. This is helpful in docstring generation
    where we do not need to actually need to grab the waiter-2.json until it is
    accessed through a `get_waiter` call when the docstring is generated/accessed.
    """

    def __init__(
        self, bc_session: Any, service_name: str, api_version: str | None
    ) -> None: ...
    def get_waiter(self, waiter_name: str) -> SingleWaiterConfig: ...
