"""What you send to Example Labels.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.labels import literals
from boto_types.labels.responses import Label as Label
from boto_types.values import TimestampInput


class label(TypedDict, total=False):
    Code: int
    Since: TimestampInput


class PutLabelRequest(TypedDict, total=False, closed=True):
    Label: Required[Label]
    label: label
    LABEL: literals.LABEL
