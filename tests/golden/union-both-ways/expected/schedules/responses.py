"""Response types of Example Schedules: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import ResponseMetadata


class Rate(TypedDict):
    Minutes: int


class When_At(TypedDict, total=False):
    At: Required[datetime]
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
"""Exactly one of: `At`, `Cron`, `Rate`."""


class PutScheduleResponse(TypedDict):
    When: When
    ResponseMetadata: ResponseMetadata
