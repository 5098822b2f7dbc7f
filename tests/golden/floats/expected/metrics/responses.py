"""Response types of Example Metrics: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class Point(TypedDict):
    X: float
    Y: float


class PutMetricsResponse(TypedDict, total=False):
    Value: float
    Precise: float
    Values: list[float]
    Named: dict[str, float]
    Point: Point
    ResponseMetadata: Required[ResponseMetadata]
