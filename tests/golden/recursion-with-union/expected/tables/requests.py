"""What you send to Example Tables.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.tables.views import (
    Value as Value,
    Value_B as Value_B,
    Value_L as Value_L,
    Value_M as Value_M,
    Value_N as Value_N,
    Value_S as Value_S,
)


class PutRowRequest(TypedDict, closed=True):
    Row: dict[str, Value]
