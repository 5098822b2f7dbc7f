"""The client of Example Streams (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.streams import errors, responses

class StreamsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/streams.html

    Example:
        client = boto3.client("streams")

    - Requests to fill in: `boto_types.streams.requests`
    - Responses: `boto_types.streams.responses`
    - Errors: `client.exceptions`, with types in `boto_types.streams.errors`
    """

    @property
    def exceptions(self) -> errors.StreamsExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/streams/client/get_plan.html"""
