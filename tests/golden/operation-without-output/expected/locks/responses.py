"""Response types of Example Locks: TypedDicts of the data that AWS returns."""

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class LockResponse(TypedDict):
    ResponseMetadata: ResponseMetadata
