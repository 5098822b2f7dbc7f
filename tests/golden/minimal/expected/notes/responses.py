"""Response types of Example Notes: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetNoteResponse(TypedDict):
    Text: str
    Words: NotRequired[int]
    Pinned: NotRequired[bool]
    ResponseMetadata: ResponseMetadata
