"""What the methods of Example Schedules take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.values import TimestampInput


class RateLike(TypedDict):
    Minutes: ReadOnly[int]


class WhenLike_At(TypedDict):
    At: ReadOnly[TimestampInput]
    Cron: NotRequired[ReadOnly[Absent]]
    Rate: NotRequired[ReadOnly[Absent]]


class WhenLike_Cron(TypedDict):
    At: NotRequired[ReadOnly[Absent]]
    Cron: ReadOnly[str]
    Rate: NotRequired[ReadOnly[Absent]]


class WhenLike_Rate(TypedDict):
    At: NotRequired[ReadOnly[Absent]]
    Cron: NotRequired[ReadOnly[Absent]]
    Rate: ReadOnly[RateLike]


WhenLike: TypeAlias = WhenLike_At | WhenLike_Cron | WhenLike_Rate
