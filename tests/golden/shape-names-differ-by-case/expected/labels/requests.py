"""Request types of Example Labels: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.labels import literals, responses
from boto_types.values import TimestampInput


class label(TypedDict, total=False):
    Code: int
    Since: TimestampInput


class PutLabelRequest(TypedDict, total=False, closed=True):
    Label: Required[responses.Label]
    label: label
    LABEL: literals.LABEL


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.labels.responses import Label as Label
