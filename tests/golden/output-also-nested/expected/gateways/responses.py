"""Response types of Example Gateways: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Stage(TypedDict):
    Name: str
    Created: NotRequired[datetime]


class StageResult(Stage):
    ResponseMetadata: ResponseMetadata


class GetStagesResponse(TypedDict):
    Stages: NotRequired[list[Stage]]
    ResponseMetadata: ResponseMetadata
