"""The client of Example Probes (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.probes import errors, responses, views

class ProbesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/probes.html

    Example:
        client = boto3.client("probes")

    - Requests to fill in: `boto_types.probes.requests`
    - Responses: `boto_types.probes.responses`
    - Errors: `client.exceptions`, with types in `boto_types.probes.errors`
    """

    @property
    def exceptions(self) -> errors.ProbesExceptions: ...
    def get_ack(self) -> responses.AckResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/probes/client/get_ack.html"""

    def put_probe(
        self,
        *,
        Sent: views.SentOnlyLike = ...,
        Both: views.BothLike = ...,
    ) -> responses.PutProbeResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/probes/client/put_probe.html"""
