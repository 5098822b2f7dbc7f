"""The client of Example Values (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.values_ import responses

class ValuesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ValuesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/values.html"""

    @property
    def exceptions(self) -> ValuesExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/values/client/get_plan.html"""
