"""The client of Example Values (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.values_ import errors, responses

class ValuesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/values.html

    Example:
        client = boto3.client("values")

    - Requests to fill in: `boto_types.values_.requests`
    - Responses: `boto_types.values_.responses`
    - Errors: `client.exceptions`, with types in `boto_types.values_.errors`
    """

    @property
    def exceptions(self) -> errors.ValuesExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/values/client/get_plan.html"""
