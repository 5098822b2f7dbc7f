"""What comes back from home-made."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
