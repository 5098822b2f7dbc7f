"""What you send to Example Labels.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.labels.literals import LABEL
from boto_types.labels.responses import Label as Label
from boto_types.values import TimestampInput


class LabelLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class label(TypedDict):
    Code: NotRequired[int]
    Since: NotRequired[TimestampInput]


class labelLike(TypedDict):
    Code: NotRequired[ReadOnly[int]]
    Since: NotRequired[ReadOnly[TimestampInput]]


class PutLabelRequest(TypedDict, closed=True):
    Label: Label
    label: NotRequired[label]
    LABEL: NotRequired[LABEL]
