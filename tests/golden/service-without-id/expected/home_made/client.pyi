"""The client of home-made (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.home_made import responses

class home_madeExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class home_madeClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/home-made.html"""

    @property
    def exceptions(self) -> home_madeExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/home-made/client/get_plan.html"""
