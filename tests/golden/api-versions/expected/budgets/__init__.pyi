"""Types for Example Budgets (2023-11-30): `boto3.client("budgets")`."""

from boto_types.budgets.client import BudgetsClient as BudgetsClient
from boto_types.budgets.errors import BudgetsExceptions as BudgetsExceptions
from boto_types.budgets.waiters import PlanThereWaiter as PlanThereWaiter
