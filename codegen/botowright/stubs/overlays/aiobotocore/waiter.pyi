from typing import Any

from botocore.client import BaseClient

# Its module, botocore.utils, makes checkers read http.client and ssl.
del get_service_module_name

def create_waiter_with_client(
    waiter_name: str, waiter_model: WaiterModel, client: BaseClient
) -> AIOWaiter: ...

class NormalizedOperationMethod:
    async def __call__(self, **kwargs: Any) -> Any: ...

class AIOWaiter:
    # It takes only keywords, and returns the last response. Checkers let a subclass name its own
    # parameters only if both *args and **kwargs are Any.
    @as_written
    async def wait(self, *args: Any, **kwargs: Any) -> Any: ...
