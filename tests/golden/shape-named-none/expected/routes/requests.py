"""What you send to Example Routes.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import TimestampInput


class None_(TypedDict):
    Reason: NotRequired[str]
    At: NotRequired[TimestampInput]


class PutRouteRequest(TypedDict, closed=True):
    Target: NotRequired[None_]
    Targets: NotRequired[list[None_]]
