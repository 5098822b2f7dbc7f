"""The client of Example Metrics (2024-05-01)."""

from collections.abc import Mapping, Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.metrics import responses, views
from boto_types.values import FloatInput

class MetricsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class MetricsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/metrics.html"""

    @property
    def exceptions(self) -> MetricsExceptions: ...
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
