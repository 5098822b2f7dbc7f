"""What comes back from Example Alphabets."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class PutLetterResponse(TypedDict):
    Letter: NotRequired[str]
    ResponseMetadata: ResponseMetadata
