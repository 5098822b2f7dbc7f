"""Waiters of Example Libraries."""

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class ShelfExistsWaiter(Waiter):
    def wait(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None: ...
