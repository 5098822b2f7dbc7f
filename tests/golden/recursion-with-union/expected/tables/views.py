"""What the methods of Example Tables take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.tables import responses
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


class ValueLike_S(TypedDict):
    S: ReadOnly[str]
    N: NotRequired[ReadOnly[Absent]]
    B: NotRequired[ReadOnly[Absent]]
    M: NotRequired[ReadOnly[Absent]]
    L: NotRequired[ReadOnly[Absent]]


class ValueLike_N(TypedDict):
    S: NotRequired[ReadOnly[Absent]]
    N: ReadOnly[str]
    B: NotRequired[ReadOnly[Absent]]
    M: NotRequired[ReadOnly[Absent]]
    L: NotRequired[ReadOnly[Absent]]


class ValueLike_B(TypedDict):
    S: NotRequired[ReadOnly[Absent]]
    N: NotRequired[ReadOnly[Absent]]
    B: ReadOnly[BlobInput]
    M: NotRequired[ReadOnly[Absent]]
    L: NotRequired[ReadOnly[Absent]]


class ValueLike_M(TypedDict):
    S: NotRequired[ReadOnly[Absent]]
    N: NotRequired[ReadOnly[Absent]]
    B: NotRequired[ReadOnly[Absent]]
    M: ReadOnly["Mapping[str, ValueLike | responses.Value | Value]"]
    L: NotRequired[ReadOnly[Absent]]


class ValueLike_L(TypedDict):
    S: NotRequired[ReadOnly[Absent]]
    N: NotRequired[ReadOnly[Absent]]
    B: NotRequired[ReadOnly[Absent]]
    M: NotRequired[ReadOnly[Absent]]
    L: ReadOnly["Sequence[ValueLike | responses.Value | Value]"]


ValueLike: TypeAlias = (
    ValueLike_S | ValueLike_N | ValueLike_B | ValueLike_M | ValueLike_L
)
