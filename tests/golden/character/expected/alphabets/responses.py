"""Response types of Example Alphabets: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class PutLetterResponse(TypedDict):
    Letter: NotRequired[str]
    ResponseMetadata: ResponseMetadata
