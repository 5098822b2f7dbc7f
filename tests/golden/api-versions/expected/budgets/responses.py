"""Response types of Example Budgets: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    New: NotRequired[str]
    ResponseMetadata: ResponseMetadata
