"""Request types of Example Org Charts: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.org_charts.views import Position as Position


class PutPositionRequest(TypedDict, closed=True):
    Position: Position
