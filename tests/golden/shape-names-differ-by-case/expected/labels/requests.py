"""What you send to Example Labels.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.labels.literals import LABEL
from boto_types.labels.responses import Label as Label
from boto_types.values import TimestampInput


class label(TypedDict):
    Code: NotRequired[int]
    Since: NotRequired[TimestampInput]


class PutLabelRequest(TypedDict, closed=True):
    Label: Label
    label: NotRequired[label]
    LABEL: NotRequired[LABEL]
