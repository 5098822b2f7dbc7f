"""Request types of Example Routes: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.values import TimestampInput


class None_(TypedDict, total=False):
    Reason: str
    At: TimestampInput


class PutRouteRequest(TypedDict, total=False, closed=True):
    Target: None_
    Targets: list[None_]
