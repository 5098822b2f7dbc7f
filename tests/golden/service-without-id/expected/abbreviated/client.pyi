"""The client of Amazon Long Name Service (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.abbreviated import errors, responses

class OtherIdClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/abbreviated.html

    Example:
        client = boto3.client("abbreviated")

    - Requests to fill in: `boto_types.abbreviated.requests`
    - Responses: `boto_types.abbreviated.responses`
    - Errors: `client.exceptions`, with types in `boto_types.abbreviated.errors`
    """

    @property
    def exceptions(self) -> errors.OtherIdExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/abbreviated/client/get_plan.html"""
