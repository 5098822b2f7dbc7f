"""The client of Example Lambda (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.lambda_.responses import GetPlanResponse
from boto_types.lambda_.stubber import LambdaAddClientError, LambdaAddResponse

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

    @property
    def _add_response(self) -> LambdaAddResponse: ...
    @property
    def _add_client_error(self) -> LambdaAddClientError: ...
