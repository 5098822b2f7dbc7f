"""The client of Example Budgets (2023-11-30)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.budgets import errors, responses, waiters

class BudgetsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/budgets.html

    Example:
        client = boto3.client("budgets")

    - Requests to fill in: `boto_types.budgets.requests`
    - Responses: `boto_types.budgets.responses`
    - Errors: `client.exceptions`, with types in `boto_types.budgets.errors`
    - Waiters: `client.get_waiter("plan_there")`
    """

    @property
    def exceptions(self) -> errors.BudgetsExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/budgets/client/get_plan.html"""

    def get_waiter(self, waiter_name: Literal["plan_there"]) -> waiters.PlanThereWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "plan_there".
        """
