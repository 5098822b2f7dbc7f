"""What you send to Example Qualities.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired as _NotRequired, TypedDict

from boto_types.qualities.responses import Grade as Grade
from boto_types.values import TimestampInput


class Quality(TypedDict):
    NotRequired: _NotRequired[str]
    ReadOnly: _NotRequired[str]
    Sequence: _NotRequired[str]
    Grades: _NotRequired[list[Grade]]
    At: _NotRequired[TimestampInput]


class PutQualityRequest(TypedDict, closed=True):
    Quality: _NotRequired[Quality]
