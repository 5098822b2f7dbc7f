"""Response types of Example 3D Print: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata
