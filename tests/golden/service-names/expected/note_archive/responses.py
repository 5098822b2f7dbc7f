"""What comes back from Example Note Archive."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
