"""What comes back from Example Oddities."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.oddities.literals import class_
from boto_types.values import ResponseMetadata


class dashed_shape(TypedDict):
    Text: NotRequired[str]


class _3dModel(TypedDict):
    Text: NotRequired[str]
    At: NotRequired[datetime]


class PutOddityResponse(TypedDict):
    Dashed: NotRequired[dashed_shape]
    Digit: NotRequired[_3dModel]
    Kind: NotRequired[class_]
    ResponseMetadata: ResponseMetadata
