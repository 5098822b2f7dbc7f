"""Response types of Example Clocks: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetTimeResponse(TypedDict):
    """Response of `reset`."""

    Time: NotRequired[str]
    ResponseMetadata: ResponseMetadata
