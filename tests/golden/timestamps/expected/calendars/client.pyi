"""The client of Example Calendars (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient

from boto_types._internal.containers import ListOrTuple
from boto_types.calendars import errors, responses, views
from boto_types.values import TimestampInput

class CalendarsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/calendars.html

    Example:
        client = boto3.client("calendars")

    - Requests to fill in: `boto_types.calendars.requests`
    - Responses: `boto_types.calendars.responses`
    - Errors: `client.exceptions`, with types in `boto_types.calendars.errors`
    """

    @property
    def exceptions(self) -> errors.CalendarsExceptions: ...
    def put_events(
        self,
        *,
        Start: TimestampInput,
        Dates: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Named: Mapping[str, TimestampInput] = ...,
        Event: views.EventLike = ...,
    ) -> responses.PutEventsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/calendars/client/put_events.html"""
