"""What you send to Example Metrics.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import FloatInput


class Point(TypedDict):
    X: FloatInput
    Y: FloatInput


class PutMetricsRequest(TypedDict, total=False, closed=True):
    Value: Required[FloatInput]
    Precise: FloatInput
    Values: list[FloatInput]
    Named: dict[str, FloatInput]
    Point: Point
