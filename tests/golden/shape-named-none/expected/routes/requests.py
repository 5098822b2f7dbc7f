"""What you send to Example Routes.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.values import TimestampInput


class None_(TypedDict, total=False):
    Reason: str
    At: TimestampInput


class PutRouteRequest(TypedDict, total=False, closed=True):
    Target: None_
    Targets: list[None_]
