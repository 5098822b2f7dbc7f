"""The client of Example Async (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.async_ import errors, responses

class AsyncClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/async.html"""

    @property
    def exceptions(self) -> errors.AsyncExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/async/client/get_plan.html"""
