"""Response types of Example Sensors: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class Group(TypedDict, total=False):
    Readings: list[int | None]


class PutReadingsResponse(TypedDict, total=False):
    Readings: list[int | None]
    Labels: dict[str, str | None]
    Group: Group
    Dense: list[int]
    ResponseMetadata: Required[ResponseMetadata]
