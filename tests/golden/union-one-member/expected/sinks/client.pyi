"""The client of Example Sinks (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.sinks import errors, responses, views

class SinksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/sinks.html

    Example:
        client = boto3.client("sinks")

    - Requests to fill in: `boto_types.sinks.requests`
    - Responses: `boto_types.sinks.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sinks.errors`
    """

    @property
    def exceptions(self) -> errors.SinksExceptions: ...
    def put_sink(
        self,
        *,
        Sink: views.SinkLike,
    ) -> responses.PutSinkResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/sinks/client/put_sink.html"""
