"""What you send to Example Media.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.media.responses import Source_Text as Source_Text
from boto_types.values import TimestampInput


class Source_Text_(TypedDict):
    Text: str
    Time: NotRequired[Absent]


class Source_Time(TypedDict):
    Text: NotRequired[Absent]
    Time: TimestampInput


Source: TypeAlias = Source_Text_ | Source_Time


class PutMediaRequest(TypedDict, total=False, closed=True):
    Source: Source
    Text: Source_Text
