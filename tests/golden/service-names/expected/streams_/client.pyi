"""The client of Example Streams (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.streams_ import responses

class StreamsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class StreamsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/streams.html"""

    @property
    def exceptions(self) -> StreamsExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/streams/client/get_plan.html"""
