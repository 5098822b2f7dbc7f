"""The client of Example Lambda (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.lambda_ import errors, responses

class LambdaClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/lambda.html

    Example:
        client = boto3.client("lambda")

    - Requests to fill in: `boto_types.lambda_.requests`
    - Responses: `boto_types.lambda_.responses`
    - Errors: `client.exceptions`, with types in `boto_types.lambda_.errors`
    """

    @property
    def exceptions(self) -> errors.LambdaExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_plan.html"""
