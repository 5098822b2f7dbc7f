"""Request types of Example Media: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent
from boto_types.media.responses import Source_Text as Source_Text
from boto_types.values import TimestampInput


class Source_Text_(TypedDict):
    Text: str
    Time: NotRequired[Absent]


class Source_Time(TypedDict):
    Text: NotRequired[Absent]
    Time: TimestampInput


Source: TypeAlias = Source_Text_ | Source_Time
"""Exactly one of: `Text`, `Time`."""


class PutMediaRequest(TypedDict, total=False, closed=True):
    Source: Source
    Text: Source_Text
