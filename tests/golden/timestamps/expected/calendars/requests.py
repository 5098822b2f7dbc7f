"""What you send to Example Calendars.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.values import TimestampInput


class Event(TypedDict):
    At: NotRequired[TimestampInput]
    Repeats: NotRequired[list[TimestampInput]]


class EventLike(TypedDict):
    At: NotRequired[ReadOnly[TimestampInput]]
    Repeats: NotRequired[ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]]


class PutEventsRequest(TypedDict, closed=True):
    Start: TimestampInput
    Dates: NotRequired[list[TimestampInput]]
    Named: NotRequired[dict[str, TimestampInput]]
    Event: NotRequired[Event]
