"""The client of Example Metrics (2024-05-01)."""

from collections.abc import Mapping, Sequence

from botocore.client import BaseClient

from boto_types.metrics import errors, responses, views
from boto_types.values import FloatInput

class MetricsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/metrics.html

    Example:
        client = boto3.client("metrics")

    - Requests to fill in: `boto_types.metrics.requests`
    - Responses: `boto_types.metrics.responses`
    - Errors: `client.exceptions`, with types in `boto_types.metrics.errors`
    """

    @property
    def exceptions(self) -> errors.MetricsExceptions: ...
    def put_metrics(
        self,
        *,
        Value: FloatInput,
        Precise: FloatInput = ...,
        Values: Sequence[FloatInput] = ...,
        Named: Mapping[str, FloatInput] = ...,
        Point: views.PointLike = ...,
    ) -> responses.PutMetricsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/metrics/client/put_metrics.html"""
