from botocore.model import ServiceModel
from botocore.waiter import SingleWaiterConfig, WaiterModel
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

class _ServiceContext(NamedTuple):
    service_name: str
    service_model: ServiceModel
    service_waiter_model: WaiterModel | LazyLoadedWaiterModel
    resource_json_definitions: Mapping[str, Any]

class ServiceContext(_ServiceContext): ...

def lazy_call(full_name: str, **kwargs: Any) -> Callable[..., Any]: ...
def inject_attribute(
    class_attributes: dict[str, Any], name: str, value: Any
) -> None: ...

class LazyLoadedWaiterModel:
    def __init__(
        self, bc_session: Any, service_name: str, api_version: str | None
    ) -> None: ...
    def get_waiter(self, waiter_name: str) -> SingleWaiterConfig: ...
