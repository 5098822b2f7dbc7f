"""What the methods of Example Tables take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.tables import responses
from boto_types.tables.requests import Value
from boto_types.values import BlobInput


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
    M: ReadOnly[Mapping[str, responses.Value | Value]]
    L: NotRequired[ReadOnly[Absent]]


class ValueLike_L(TypedDict):
    S: NotRequired[ReadOnly[Absent]]
    N: NotRequired[ReadOnly[Absent]]
    B: NotRequired[ReadOnly[Absent]]
    M: NotRequired[ReadOnly[Absent]]
    L: ReadOnly[Sequence[responses.Value | Value]]


ValueLike: TypeAlias = (
    ValueLike_S | ValueLike_N | ValueLike_B | ValueLike_M | ValueLike_L
)
