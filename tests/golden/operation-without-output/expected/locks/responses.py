"""What comes back from Example Locks."""

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class LockResponse(TypedDict):
    ResponseMetadata: ResponseMetadata
