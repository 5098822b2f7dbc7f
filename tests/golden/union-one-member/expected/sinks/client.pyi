"""The client of Example Sinks (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.sinks import responses, views

class SinksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class SinksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/sinks.html"""

    @property
    def exceptions(self) -> SinksExceptions: ...
    def put_sink(
        self,
        *,
        Sink: views.SinkLike,
    ) -> responses.PutSinkResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/sinks/client/put_sink.html"""
