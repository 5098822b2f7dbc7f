"""Request types of Example Metrics: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
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
