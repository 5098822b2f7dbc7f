"""Request types of Example Calendars: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
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
