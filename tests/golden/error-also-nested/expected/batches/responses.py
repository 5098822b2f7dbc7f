"""Response types of Example Batches: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Cause(TypedDict, total=False):
    Text: str
    Inner: "Cause"


class ItemFailed(TypedDict, total=False):
    Message: str
    Cause: Cause


class RunBatchResponse(TypedDict):
    Failures: NotRequired[list[ItemFailed]]
    ResponseMetadata: ResponseMetadata
