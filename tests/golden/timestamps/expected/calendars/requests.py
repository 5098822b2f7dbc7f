"""What you send to Example Calendars.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import TimestampInput


class Event(TypedDict, total=False):
    At: TimestampInput
    Repeats: list[TimestampInput]


class PutEventsRequest(TypedDict, total=False, closed=True):
    Start: Required[TimestampInput]
    Dates: list[TimestampInput]
    Named: dict[str, TimestampInput]
    Event: Event
