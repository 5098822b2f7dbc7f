"""What comes back from Example Budgets."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    New: NotRequired[str]
    ResponseMetadata: ResponseMetadata
