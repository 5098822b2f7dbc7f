"""Response types of Example Media: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import ResponseMetadata


class Source_Text_(TypedDict):
    Text: str
    Time: NotRequired[Absent]


class Source_Time(TypedDict):
    Text: NotRequired[Absent]
    Time: datetime


Source: TypeAlias = Source_Text_ | Source_Time
"""Exactly one of: `Text`, `Time`."""


class Source_Text(TypedDict, total=False):
    Language: str


class PutMediaResponse(TypedDict, total=False):
    Source: Source
    Text: Source_Text
    ResponseMetadata: Required[ResponseMetadata]
