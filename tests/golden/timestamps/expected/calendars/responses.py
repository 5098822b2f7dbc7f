"""What comes back from Example Calendars."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Event(TypedDict):
    At: NotRequired[datetime]
    Repeats: NotRequired[list[datetime]]


class PutEventsResponse(TypedDict):
    Start: datetime
    Dates: NotRequired[list[datetime]]
    Named: NotRequired[dict[str, datetime]]
    Event: NotRequired[Event]
    ResponseMetadata: ResponseMetadata
