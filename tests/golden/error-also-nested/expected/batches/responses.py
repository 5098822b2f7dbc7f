"""What comes back from Example Batches."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Cause(TypedDict):
    Text: NotRequired[str]
    Inner: NotRequired["Cause"]


class ItemFailed(TypedDict):
    Message: NotRequired[str]
    Cause: NotRequired[Cause]


class RunBatchResponse(TypedDict):
    Failures: NotRequired[list[ItemFailed]]
    ResponseMetadata: ResponseMetadata
