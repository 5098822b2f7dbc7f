"""What comes back from Example Notes."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetNoteResponse(TypedDict):
    Text: str
    Words: NotRequired[int]
    Pinned: NotRequired[bool]
    ResponseMetadata: ResponseMetadata
