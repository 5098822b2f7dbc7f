"""Response types of Example Memos: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Nothing(TypedDict):
    """Response of `delete_memo`."""

    ResponseMetadata: ResponseMetadata


class Memo(TypedDict):
    """Response of `read_memo` and `read_last_memo`."""

    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
