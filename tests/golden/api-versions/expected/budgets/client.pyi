"""The client of Example Budgets (2023-11-30)."""

from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.budgets import responses, waiters

class BudgetsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class BudgetsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/budgets.html"""

    @property
    def exceptions(self) -> BudgetsExceptions: ...
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
