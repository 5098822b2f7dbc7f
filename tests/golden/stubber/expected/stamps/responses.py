"""Response types of Example Stamps: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata

Stamp = TypedDict(
    "Stamp",
    {
        "Issued": datetime,
        "from": NotRequired[str],
    },
)
"""Response of `get_stamp`."""


class StampResult(Stamp):
    """Response of `get_stamp`."""

    ResponseMetadata: ResponseMetadata


class ListStampsResponse(TypedDict):
    Stamps: list[Stamp]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
