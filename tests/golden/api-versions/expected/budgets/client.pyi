"""The client of Example Budgets (2023-11-30)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.budgets import errors, responses, waiters

class BudgetsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/budgets.html"""

    @property
    def exceptions(self) -> errors.BudgetsExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/budgets/client/get_plan.html"""

    def get_waiter(
        self,
        waiter_name: Literal["plan_there"],
    ) -> waiters.PlanThereWaiter: ...
