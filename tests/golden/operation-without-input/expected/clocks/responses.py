"""What comes back from Example Clocks."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetTimeResponse(TypedDict):
    Time: NotRequired[str]
    ResponseMetadata: ResponseMetadata
