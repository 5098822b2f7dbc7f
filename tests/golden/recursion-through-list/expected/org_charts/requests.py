"""What you send to Example Org Charts.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.org_charts.views import Position as Position


class PutPositionRequest(TypedDict, closed=True):
    Position: Position
