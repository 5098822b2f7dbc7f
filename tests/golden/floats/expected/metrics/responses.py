"""What comes back from Example Metrics."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Point(TypedDict):
    X: float
    Y: float


class PutMetricsResponse(TypedDict):
    Value: NotRequired[float]
    Precise: NotRequired[float]
    Values: NotRequired[list[float]]
    Named: NotRequired[dict[str, float]]
    Point: NotRequired[Point]
    ResponseMetadata: ResponseMetadata
