"""Views of Example Schedules: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import TimestampInput


class RateLike(TypedDict):
    Minutes: ReadOnly[int]


class WhenLike_At(TypedDict, total=False):
    At: Required[ReadOnly[TimestampInput]]
    Cron: ReadOnly[Absent]
    Rate: ReadOnly[Absent]


class WhenLike_Cron(TypedDict, total=False):
    At: ReadOnly[Absent]
    Cron: Required[ReadOnly[str]]
    Rate: ReadOnly[Absent]


class WhenLike_Rate(TypedDict, total=False):
    At: ReadOnly[Absent]
    Cron: ReadOnly[Absent]
    Rate: Required[ReadOnly[RateLike]]


WhenLike: TypeAlias = WhenLike_At | WhenLike_Cron | WhenLike_Rate
"""Exactly one of: `At`, `Cron`, `Rate`."""
