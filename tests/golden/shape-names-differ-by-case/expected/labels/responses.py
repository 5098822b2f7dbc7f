"""What comes back from Example Labels."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Label(TypedDict):
    Text: NotRequired[str]


class label(TypedDict):
    Code: NotRequired[int]
    Since: NotRequired[datetime]


class PutLabelResponse(TypedDict):
    Label: NotRequired[Label]
    label: NotRequired[label]
    ResponseMetadata: ResponseMetadata
