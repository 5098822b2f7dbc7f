"""What you send to Example Metrics.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.values import FloatInput


class Point(TypedDict):
    X: FloatInput
    Y: FloatInput


class PointLike(TypedDict):
    X: ReadOnly[FloatInput]
    Y: ReadOnly[FloatInput]


class PutMetricsRequest(TypedDict, closed=True):
    Value: FloatInput
    Precise: NotRequired[FloatInput]
    Values: NotRequired[list[FloatInput]]
    Named: NotRequired[dict[str, FloatInput]]
    Point: NotRequired[Point]
