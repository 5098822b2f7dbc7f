"""Waiters of Example Budgets."""

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class PlanThereWaiter(Waiter):
    """`client.get_waiter("plan_there")`."""

    def wait(
        self,
        *,
        Id: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_plan` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/budgets/waiter/PlanThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
