"""The client of Example Async (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.async_ import errors, responses

class AsyncClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/async.html

    Example:
        client = boto3.client("async")

    - Requests to fill in: `boto_types.async_.requests`
    - Responses: `boto_types.async_.responses`
    - Errors: `client.exceptions`, with types in `boto_types.async_.errors`
    """

    @property
    def exceptions(self) -> errors.AsyncExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/async/client/get_plan.html"""
