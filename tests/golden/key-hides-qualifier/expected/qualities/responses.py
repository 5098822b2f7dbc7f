"""Response types of Example Qualities: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired as _NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Grade(TypedDict, total=False):
    Mark: int


class Quality(TypedDict, total=False):
    NotRequired: str
    ReadOnly: str
    Sequence: str
    Grades: list[Grade]
    At: datetime


class PutQualityResponse(TypedDict):
    Quality: _NotRequired[Quality]
    ResponseMetadata: ResponseMetadata
