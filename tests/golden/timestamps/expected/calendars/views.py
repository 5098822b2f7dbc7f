"""What the methods of Example Calendars take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.values import TimestampInput


class EventLike(TypedDict, total=False):
    At: ReadOnly[TimestampInput]
    Repeats: ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
