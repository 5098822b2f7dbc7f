"""What comes back from Example Qualities."""

from datetime import datetime

from typing_extensions import NotRequired as _NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Grade(TypedDict):
    Mark: _NotRequired[int]


class Quality(TypedDict):
    NotRequired: _NotRequired[str]
    ReadOnly: _NotRequired[str]
    Sequence: _NotRequired[str]
    Grades: _NotRequired[list[Grade]]
    At: _NotRequired[datetime]


class PutQualityResponse(TypedDict):
    Quality: _NotRequired[Quality]
    ResponseMetadata: ResponseMetadata
