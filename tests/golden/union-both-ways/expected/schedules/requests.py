"""Request types of Example Schedules: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.schedules import responses
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
    Rate: Required[responses.Rate]


When: TypeAlias = When_At | When_Cron | When_Rate
"""Exactly one of: `At`, `Cron`, `Rate`."""


class PutScheduleRequest(TypedDict, closed=True):
    When: When
    Fallbacks: NotRequired["list[When]"]


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.schedules.responses import Rate as Rate
