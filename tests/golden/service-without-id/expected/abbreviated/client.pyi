"""The client of Amazon Long Name Service (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.abbreviated import responses

class OtherIdExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class OtherIdClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/abbreviated.html"""

    @property
    def exceptions(self) -> OtherIdExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/abbreviated/client/get_plan.html"""
