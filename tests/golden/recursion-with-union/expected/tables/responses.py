"""What comes back from Example Tables."""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.values import ResponseMetadata


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
    B: bytes
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


class PutRowResponse(TypedDict):
    Previous: NotRequired[dict[str, Value]]
    ResponseMetadata: ResponseMetadata
