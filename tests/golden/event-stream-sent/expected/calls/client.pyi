"""The client of Example Calls (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.calls import errors
from boto_types.values import EmptyOutput

class CallsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/calls.html

    Example:
        client = boto3.client("calls")

    - Requests to fill in: `boto_types.calls.requests`
    - Responses: `boto_types.calls.responses`
    - Errors: `client.exceptions`, with types in `boto_types.calls.errors`
    """

    @property
    def exceptions(self) -> errors.CallsExceptions: ...
    def end_call(
        self,
        *,
        CallId: str,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/calls/client/end_call.html"""
