"""What comes back from Example Schedules."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.values import ResponseMetadata


class Rate(TypedDict):
    Minutes: int


class When_At(TypedDict):
    At: datetime
    Cron: NotRequired[Absent]
    Rate: NotRequired[Absent]


class When_Cron(TypedDict):
    At: NotRequired[Absent]
    Cron: str
    Rate: NotRequired[Absent]


class When_Rate(TypedDict):
    At: NotRequired[Absent]
    Cron: NotRequired[Absent]
    Rate: Rate


When: TypeAlias = When_At | When_Cron | When_Rate


class PutScheduleResponse(TypedDict):
    When: When
    ResponseMetadata: ResponseMetadata
