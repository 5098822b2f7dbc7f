"""What comes back from Example Customs."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ImportResponse(TypedDict):
    Duty: NotRequired[int]
    ResponseMetadata: ResponseMetadata
