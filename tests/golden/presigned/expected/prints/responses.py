"""What comes back from Example Prints."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPrintResponse(TypedDict):
    Title: NotRequired[str]
    ResponseMetadata: ResponseMetadata
