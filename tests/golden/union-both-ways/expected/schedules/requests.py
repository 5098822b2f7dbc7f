"""What you send to Example Schedules.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.absent import Absent
from boto_types.schedules.responses import Rate as Rate
from boto_types.values import TimestampInput


class When_At(TypedDict, total=False):
    At: Required[TimestampInput]
    Cron: Absent
    Rate: Absent


class When_Cron(TypedDict, total=False):
    At: Absent
    Cron: Required[str]
    Rate: Absent


class When_Rate(TypedDict, total=False):
    At: Absent
    Cron: Absent
    Rate: Required[Rate]


When: TypeAlias = When_At | When_Cron | When_Rate


class PutScheduleRequest(TypedDict, closed=True):
    When: When
    Fallbacks: NotRequired["list[When]"]
