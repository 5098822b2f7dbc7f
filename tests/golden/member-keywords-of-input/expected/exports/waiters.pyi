"""Waiters of Example Exports."""

from typing import Any

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class ExportsThereWaiter(Waiter):
    """`client.get_waiter("exports_there")`."""

    def wait(
        self,
        *,
        Owner: str = ...,
        NextToken: str = ...,
        WaiterConfig: WaiterConfig = ...,
        **kwargs: Any,
    ) -> None:
        """Poll `list_exports` every 5 seconds, 9 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/exports/waiter/ExportsThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
