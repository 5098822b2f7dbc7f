"""What you send to Example Metrics.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import FloatInput


class Point(TypedDict):
    X: FloatInput
    Y: FloatInput


class PutMetricsRequest(TypedDict, closed=True):
    Value: FloatInput
    Precise: NotRequired[FloatInput]
    Values: NotRequired[list[FloatInput]]
    Named: NotRequired[dict[str, FloatInput]]
    Point: NotRequired[Point]
