"""The client of Example Values (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.values_ import errors, responses

class ValuesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/values.html"""

    @property
    def exceptions(self) -> errors.ValuesExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/values/client/get_plan.html"""
