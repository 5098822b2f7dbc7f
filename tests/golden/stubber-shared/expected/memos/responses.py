"""Response types of Example Memos: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Nothing(TypedDict):
    ResponseMetadata: ResponseMetadata


class Memo(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
