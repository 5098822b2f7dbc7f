from botocore.client import BaseClient
from botocore.exceptions import WaiterError as WaiterError
from collections.abc import Callable, Mapping
from logging import Logger
from typing import Any

logger: Logger

def create_waiter_with_client(
    waiter_name: str, waiter_model: WaiterModel, client: BaseClient
) -> Waiter:
    """Args:
        waiter_name: The name of the waiter. The name should match the name (including the casing) of the key name in the waiter model file (typically this is CamelCasing).
        waiter_model: The model for the waiter configuration.
        client: The botocore client associated with the service.

    Returns:
        The waiter object.
    """

def is_valid_waiter_error(response: Mapping[str, Any]) -> bool: ...

class NormalizedOperationMethod:
    def __init__(self, client_method: Callable[..., Any]) -> None: ...
    def __call__(self, **kwargs: Any) -> Any: ...

class WaiterModel:
    SUPPORTED_VERSION: int
    version: int
    waiter_names: list[str]

    def __init__(self, waiter_config: Mapping[str, Any]) -> None:
        """Note that the WaiterModel takes ownership of the waiter_config. It may or may
        not mutate the waiter_config. If this is a concern, it is best to make a copy of
        the waiter config before passing it to the WaiterModel.

        Args:
            waiter_config: The loaded waiter config from the <service>*.waiters.json file. This can be obtained from a botocore Loader object as well.
        """

    def get_waiter(self, waiter_name: str) -> SingleWaiterConfig: ...

class SingleWaiterConfig:
    """Represents the waiter configuration for a single waiter.

    A single waiter is considered the configuration for a single value associated
    with a named waiter (i.e TableExists).
    """

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
    ) -> None:
        """Args:
        name: The name of the waiter.
        config: The configuration for the waiter.
        operation_method: A callable that accepts **kwargs and returns a response. For example, this can be a method from a botocore client.
        """

    def wait(self, *args: Any, **kwargs: Any) -> None: ...
