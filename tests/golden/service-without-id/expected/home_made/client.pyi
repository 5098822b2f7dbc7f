"""The client of home-made (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.home_made import errors, responses

class home_madeClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/home-made.html"""

    @property
    def exceptions(self) -> errors.home_madeExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/home-made/client/get_plan.html"""
