"""Response types of Example Calendars: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class Event(TypedDict, total=False):
    At: datetime
    Repeats: list[datetime]


class PutEventsResponse(TypedDict, total=False):
    Start: Required[datetime]
    Dates: list[datetime]
    Named: dict[str, datetime]
    Event: Event
    ResponseMetadata: Required[ResponseMetadata]
