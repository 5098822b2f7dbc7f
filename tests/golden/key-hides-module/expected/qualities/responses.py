"""Response types of Example Qualities: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.qualities import literals
from boto_types.values import ResponseMetadata


class Quality(TypedDict, total=False):
    First: literals.Level
    literals: literals.Level
    Level: "literals.Level"
    At: datetime


class PutQualityResponse(TypedDict):
    Quality: NotRequired[Quality]
    ResponseMetadata: ResponseMetadata
