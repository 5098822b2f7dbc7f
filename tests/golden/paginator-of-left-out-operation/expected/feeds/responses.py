"""What comes back from Example Feeds."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class StreamFeedResponse(TypedDict):
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
