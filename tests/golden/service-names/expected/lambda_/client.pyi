"""The client of Example Lambda (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.lambda_.responses import GetPlanResponse

class LambdaExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class LambdaClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/lambda.html"""

    @property
    def exceptions(self) -> LambdaExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_plan.html"""
