"""What you send to Example Qualities.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.qualities import literals
from boto_types.values import TimestampInput


class Quality(TypedDict, total=False):
    First: literals.Level
    literals: literals.Level
    Level: "literals.Level"
    At: TimestampInput


class PutQualityRequest(TypedDict, total=False, closed=True):
    Quality: Quality
