"""The client of Example Plans (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.plans import errors, responses, views

class PlansClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/plans.html

    Example:
        client = boto3.client("plans")

    - Requests to fill in: `boto_types.plans.requests`
    - Responses: `boto_types.plans.responses`
    - Errors: `client.exceptions`, with types in `boto_types.plans.errors`
    """

    @property
    def exceptions(self) -> errors.PlansExceptions: ...
    def put_plan(
        self,
        *,
        Plan: views.PlanLike = ...,
    ) -> responses.PutPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/plans/client/put_plan.html"""
