"""Response types of Example Prints: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPrintResponse(TypedDict):
    Title: NotRequired[str]
    ResponseMetadata: ResponseMetadata
