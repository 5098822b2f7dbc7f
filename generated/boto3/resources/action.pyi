import logging
from boto3.resources.base import ServiceResource
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import Action, Waiter
from boto3.utils import ServiceContext
from botocore.hooks import BaseEventHooks
from collections.abc import Callable, Mapping
from typing import Any

logger: logging.Logger

class ServiceAction:
    def __init__(
        self,
        action_model: Action,
        factory: ResourceFactory | None = None,
        service_context: ServiceContext | None = None,
    ) -> None: ...
    def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> Any: ...

class BatchAction(ServiceAction):
    def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> list[Any]: ...

class WaiterAction:
    def __init__(self, waiter_model: Waiter, waiter_resource_name: str) -> None: ...
    def __call__(self, parent: ServiceResource, *args: Any, **kwargs: Any) -> None: ...

class CustomModeledAction:
    name: str
    model: Mapping[str, Any]
    function: Callable[..., Any]
    emitter: BaseEventHooks
    def __init__(
        self,
        action_name: str,
        action_model: Mapping[str, Any],
        function: Callable[..., Any],
        event_emitter: BaseEventHooks,
    ) -> None: ...
    def inject(
        self,
        class_attributes: dict[str, Any],
        service_context: ServiceContext,
        event_name: str,
        **kwargs: Any,
    ) -> None: ...
