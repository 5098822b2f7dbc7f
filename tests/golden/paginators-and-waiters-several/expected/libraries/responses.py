"""Response types of Example Libraries: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ListBooksResponse(TypedDict):
    """Response of `list_readers`."""

    Books: list[str]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StateResponse(TypedDict):
    """Response of `get_state`."""

    State: NotRequired[str]
    ResponseMetadata: ResponseMetadata
