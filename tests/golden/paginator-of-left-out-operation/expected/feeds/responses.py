"""Response types of Example Feeds: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class StreamFeedResponse(TypedDict):
    """Response of `get_feed`."""

    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
