"""What you send to Example Calendars.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import TimestampInput


class Event(TypedDict):
    At: NotRequired[TimestampInput]
    Repeats: NotRequired[list[TimestampInput]]


class PutEventsRequest(TypedDict, closed=True):
    Start: TimestampInput
    Dates: NotRequired[list[TimestampInput]]
    Named: NotRequired[dict[str, TimestampInput]]
    Event: NotRequired[Event]
