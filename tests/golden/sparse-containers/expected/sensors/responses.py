"""What comes back from Example Sensors."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Group(TypedDict):
    Readings: NotRequired[list[int | None]]


class PutReadingsResponse(TypedDict):
    Readings: NotRequired[list[int | None]]
    Labels: NotRequired[dict[str, str | None]]
    Group: NotRequired[Group]
    Dense: NotRequired[list[int]]
    ResponseMetadata: ResponseMetadata
