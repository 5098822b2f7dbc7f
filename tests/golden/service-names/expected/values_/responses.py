"""What comes back from Example Values."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
