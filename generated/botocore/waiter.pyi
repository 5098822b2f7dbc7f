from botocore.client import BaseClient
from botocore.exceptions import WaiterError as WaiterError
from collections.abc import Callable, Mapping
from logging import Logger
from typing import Any

logger: Logger

def create_waiter_with_client(
    waiter_name: str, waiter_model: WaiterModel, client: BaseClient
) -> Waiter: ...
def is_valid_waiter_error(response: Mapping[str, Any]) -> bool: ...

class NormalizedOperationMethod:
    def __init__(self, client_method: Callable[..., Any]) -> None: ...
    def __call__(self, **kwargs: Any) -> Any: ...

class WaiterModel:
    SUPPORTED_VERSION: int
    version: int
    waiter_names: list[str]
    def __init__(self, waiter_config: Mapping[str, Any]) -> None: ...
    def get_waiter(self, waiter_name: str) -> SingleWaiterConfig: ...

class SingleWaiterConfig:
    description: str
    operation: str
    delay: int
    max_attempts: int
    def __init__(self, single_waiter_config: Mapping[str, Any]) -> None: ...
    @property
    def acceptors(self) -> list[AcceptorConfig]: ...

class AcceptorConfig:
    state: str
    matcher: str
    expected: Any
    argument: str | None
    matcher_func: Callable[[Any], bool | None]
    def __init__(self, config: Mapping[str, Any]) -> None: ...
    @property
    def explanation(self) -> str: ...

class Waiter:
    name: str
    config: SingleWaiterConfig
    def __init__(
        self,
        name: str,
        config: SingleWaiterConfig,
        operation_method: Callable[..., Any],
    ) -> None: ...
    def wait(self, *args: Any, **kwargs: Any) -> None: ...
