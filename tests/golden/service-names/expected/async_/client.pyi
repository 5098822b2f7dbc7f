"""The client of Example Async (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.async_ import responses

class AsyncExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class AsyncClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/async.html"""

    @property
    def exceptions(self) -> AsyncExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/async/client/get_plan.html"""
