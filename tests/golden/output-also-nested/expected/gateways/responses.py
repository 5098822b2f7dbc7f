"""Response types of Example Gateways: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Stage(TypedDict):
    """Response of `get_stage`."""

    Name: str
    Created: NotRequired[datetime]


class StageResult(Stage):
    """Response of `get_stage`."""

    ResponseMetadata: ResponseMetadata


class GetStagesResponse(TypedDict):
    Stages: NotRequired[list[Stage]]
    ResponseMetadata: ResponseMetadata
