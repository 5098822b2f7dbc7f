"""Request types of Example Media: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent
from boto_types.media import responses
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
    Text: responses.Source_Text


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.media.responses import Source_Text as Source_Text
