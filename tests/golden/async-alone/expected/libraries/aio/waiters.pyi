"""Waiters of Example Libraries."""

# A method overrides one that is not awaited. mypy reports it if this file is on mypy_path.
# mypy: disable-error-code="override"

from aiobotocore.waiter import AIOWaiter

from boto_types.libraries import responses
from boto_types.values import WaiterConfig

class ShelfExistsWaiter(AIOWaiter):
    """`client.get_waiter("shelf_exists")`."""

    async def wait(
        self,
        *,
        Shelf: str,
        Consistent: int = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> responses.DescribeShelfResponse:
        """Poll `describe_shelf` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/waiter/ShelfExists.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
