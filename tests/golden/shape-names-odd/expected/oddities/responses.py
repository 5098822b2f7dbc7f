"""Response types of Example Oddities: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import Required, TypedDict

from boto_types.oddities import literals
from boto_types.values import ResponseMetadata


class dashed_shape(TypedDict, total=False):
    Text: str


class _3dModel(TypedDict, total=False):
    Text: str
    At: datetime


class PutOddityResponse(TypedDict, total=False):
    Dashed: dashed_shape
    Digit: _3dModel
    Kind: literals.class_
    ResponseMetadata: Required[ResponseMetadata]
