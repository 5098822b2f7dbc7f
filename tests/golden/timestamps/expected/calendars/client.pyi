"""The client of Example Calendars (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.calendars import responses, views
from boto_types.containers import ListOrTuple
from boto_types.values import TimestampInput

class CalendarsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class CalendarsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/calendars.html"""

    @property
    def exceptions(self) -> CalendarsExceptions: ...
    def put_events(
        self,
        *,
        Start: TimestampInput,
        Dates: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Named: Mapping[str, TimestampInput] = ...,
        Event: views.EventLike = ...,
    ) -> responses.PutEventsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/calendars/client/put_events.html"""
