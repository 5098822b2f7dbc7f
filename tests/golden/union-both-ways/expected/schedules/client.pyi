"""The client of Example Schedules (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.schedules import responses, views

class SchedulesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class SchedulesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/schedules.html"""

    @property
    def exceptions(self) -> SchedulesExceptions: ...
    def put_schedule(
        self,
        *,
        When: views.WhenLike,
        Fallbacks: Sequence[views.WhenLike] = ...,
    ) -> responses.PutScheduleResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/schedules/client/put_schedule.html"""
