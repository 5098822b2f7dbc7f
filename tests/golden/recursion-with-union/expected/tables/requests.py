"""Request types of Example Tables: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.tables import views


class PutRowRequest(TypedDict, closed=True):
    Row: dict[str, views.Value]


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.tables.views import (
    Value as Value,
    Value_B as Value_B,
    Value_L as Value_L,
    Value_M as Value_M,
    Value_N as Value_N,
    Value_S as Value_S,
)
