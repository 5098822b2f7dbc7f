"""Views of Example Calendars: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.values import TimestampInput


class EventLike(TypedDict, total=False):
    At: ReadOnly[TimestampInput]
    Repeats: ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
