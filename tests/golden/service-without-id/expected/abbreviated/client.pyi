"""The client of Amazon Long Name Service (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.abbreviated import errors, responses

class OtherIdClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/abbreviated.html"""

    @property
    def exceptions(self) -> errors.OtherIdExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/abbreviated/client/get_plan.html"""
