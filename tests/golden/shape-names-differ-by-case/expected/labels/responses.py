"""Response types of Example Labels: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class Label(TypedDict, total=False):
    Text: str


class label(TypedDict, total=False):
    Code: int
    Since: datetime


class PutLabelResponse(TypedDict, total=False):
    Label: Label
    label: label
    ResponseMetadata: Required[ResponseMetadata]
