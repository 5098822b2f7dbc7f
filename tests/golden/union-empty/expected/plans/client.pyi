"""The client of Example Plans (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.plans import responses, views

class PlansExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class PlansClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/plans.html"""

    @property
    def exceptions(self) -> PlansExceptions: ...
    def put_plan(
        self,
        *,
        Plan: views.PlanLike = ...,
    ) -> responses.PutPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/plans/client/put_plan.html"""
