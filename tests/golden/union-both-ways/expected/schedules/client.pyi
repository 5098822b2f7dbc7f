"""The client of Example Schedules (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.schedules import errors, responses, views

class SchedulesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/schedules.html

    Example:
        client = boto3.client("schedules")

    - Requests to fill in: `boto_types.schedules.requests`
    - Responses: `boto_types.schedules.responses`
    - Errors: `client.exceptions`, with types in `boto_types.schedules.errors`
    """

    @property
    def exceptions(self) -> errors.SchedulesExceptions: ...
    def put_schedule(
        self,
        *,
        When: views.WhenLike,
        Fallbacks: Sequence[views.WhenLike] = ...,
    ) -> responses.PutScheduleResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/schedules/client/put_schedule.html"""
