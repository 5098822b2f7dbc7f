"""Response types of Example Plans: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Plan(TypedDict):
    pass


class PutPlanResponse(TypedDict):
    Plan: NotRequired[Plan]
    ResponseMetadata: ResponseMetadata
