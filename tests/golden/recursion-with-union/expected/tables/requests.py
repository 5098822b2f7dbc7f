"""What you send to Example Tables.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.values import BlobInput


class Value_S(TypedDict):
    S: str
    N: NotRequired[Absent]
    B: NotRequired[Absent]
    M: NotRequired[Absent]
    L: NotRequired[Absent]


class Value_N(TypedDict):
    S: NotRequired[Absent]
    N: str
    B: NotRequired[Absent]
    M: NotRequired[Absent]
    L: NotRequired[Absent]


class Value_B(TypedDict):
    S: NotRequired[Absent]
    N: NotRequired[Absent]
    B: BlobInput
    M: NotRequired[Absent]
    L: NotRequired[Absent]


class Value_M(TypedDict):
    S: NotRequired[Absent]
    N: NotRequired[Absent]
    B: NotRequired[Absent]
    M: "dict[str, Value]"
    L: NotRequired[Absent]


class Value_L(TypedDict):
    S: NotRequired[Absent]
    N: NotRequired[Absent]
    B: NotRequired[Absent]
    M: NotRequired[Absent]
    L: "list[Value]"


Value: TypeAlias = Value_S | Value_N | Value_B | Value_M | Value_L


class PutRowRequest(TypedDict, closed=True):
    Row: dict[str, Value]
