from collections.abc import Callable, Mapping
from logging import Logger
from typing import Any

from botocore.client import BaseClient
from botocore.exceptions import WaiterError as WaiterError

# It is here for older code. Its module, botocore.utils, makes checkers read http.client and ssl.
del get_service_module_name

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
    # It takes only keywords. Checkers let a subclass name its own parameters only if both
    # *args and **kwargs are Any.
    def wait(self, *args: Any, **kwargs: Any) -> None: ...
