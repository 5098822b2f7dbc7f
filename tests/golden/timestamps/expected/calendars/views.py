"""What the methods of Example Calendars take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from datetime import datetime

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.values import TimestampInput


class EventLike(TypedDict):
    At: NotRequired[ReadOnly[TimestampInput]]
    Repeats: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
