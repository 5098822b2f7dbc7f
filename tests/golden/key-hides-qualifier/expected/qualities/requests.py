"""Request types of Example Qualities: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.qualities import responses
from boto_types.values import TimestampInput


class Quality(TypedDict, total=False):
    NotRequired: str
    ReadOnly: str
    Sequence: str
    Grades: list[responses.Grade]
    At: TimestampInput


class PutQualityRequest(TypedDict, total=False, closed=True):
    Quality: Quality


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.qualities.responses import Grade as Grade
