"""Request types of Example Labels: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
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
