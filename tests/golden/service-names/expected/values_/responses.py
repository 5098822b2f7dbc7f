"""Response types of Example Values: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
