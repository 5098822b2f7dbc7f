"""The client of home-made (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.home_made import errors, responses

class home_madeClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/home-made.html

    Example:
        client = boto3.client("home-made")

    - Requests to fill in: `boto_types.home_made.requests`
    - Responses: `boto_types.home_made.responses`
    - Errors: `client.exceptions`, with types in `boto_types.home_made.errors`
    """

    @property
    def exceptions(self) -> errors.home_madeExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/home-made/client/get_plan.html"""
