"""What you send to Example Dictionaries.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import TypeAlias as _TypeAlias

from typing_extensions import (
    NotRequired as _NotRequired,
    ReadOnly as _ReadOnly,
    TypedDict as _TypedDict,
)

from boto_types.absent import Absent
from boto_types.dictionaries.literals import Literal, TypeAlias
from boto_types.dictionaries.responses import (
    Any as Any,
    Choice as Choice,
    Choice_Mapping as Choice_Mapping,
    Choice_Sequence as Choice_Sequence,
    deprecated as deprecated,
    Mapping as Mapping,
    NotRequired as NotRequired,
    Optional as Optional,
    overload as overload,
    ReadOnly as ReadOnly,
    Sequence as Sequence,
    Union as Union,
    Union_Optional as Union_Optional,
    Union_Text as Union_Text,
    Unpack as Unpack,
)
from boto_types.values import TimestampInput


class AnyLike(_TypedDict):
    Text: _NotRequired[_ReadOnly[str]]


class deprecatedLike(_TypedDict):
    Text: _NotRequired[_ReadOnly[str]]


class overloadLike(_TypedDict):
    Text: _NotRequired[_ReadOnly[str]]


class UnpackLike(_TypedDict):
    Text: _NotRequired[_ReadOnly[str]]


class OptionalLike(_TypedDict):
    Text: _NotRequired[_ReadOnly[str]]


class UnionLike_Optional(_TypedDict):
    Optional: _ReadOnly[OptionalLike]
    Text: _NotRequired[_ReadOnly[Absent]]


class UnionLike_Text(_TypedDict):
    Optional: _NotRequired[_ReadOnly[Absent]]
    Text: _ReadOnly[str]


UnionLike: _TypeAlias = UnionLike_Optional | UnionLike_Text


class ReadOnlyLike(_TypedDict):
    Any: _NotRequired[_ReadOnly[AnyLike]]
    Deprecated: _NotRequired[_ReadOnly[deprecatedLike]]
    Overload: _NotRequired[_ReadOnly[overloadLike]]
    Unpack: _NotRequired[_ReadOnly[UnpackLike]]
    Union: _NotRequired[_ReadOnly[UnionLike]]


class NotRequiredLike(_TypedDict):
    Only: _NotRequired[_ReadOnly[ReadOnlyLike]]


class TypedDict(_TypedDict):
    Required: NotRequired
    Wordy: _NotRequired[Literal]
    Aliased: _NotRequired[TypeAlias]
    At: _NotRequired[TimestampInput]


class TypedDictLike(_TypedDict):
    Required: _ReadOnly[NotRequiredLike]
    Wordy: _NotRequired[_ReadOnly[Literal]]
    Aliased: _NotRequired[_ReadOnly[TypeAlias]]
    At: _NotRequired[_ReadOnly[TimestampInput]]


class SequenceLike(_TypedDict):
    Position: _NotRequired[_ReadOnly[int]]


class MappingLike(_TypedDict):
    Position: _NotRequired[_ReadOnly[int]]


class ChoiceLike_Sequence(_TypedDict):
    Sequence: _ReadOnly[SequenceLike]
    Mapping: _NotRequired[_ReadOnly[Absent]]


class ChoiceLike_Mapping(_TypedDict):
    Sequence: _NotRequired[_ReadOnly[Absent]]
    Mapping: _ReadOnly[MappingLike]


ChoiceLike: _TypeAlias = ChoiceLike_Sequence | ChoiceLike_Mapping


PutEntryRequest = _TypedDict(
    "PutEntryRequest",
    {
        "Typed": TypedDict,
        "Words": _NotRequired[list[Literal]],
        "Many": _NotRequired[list[Sequence]],
        "Named": _NotRequired[dict[str, Mapping]],
        "Choice": _NotRequired[Choice],
        "from": _NotRequired[NotRequired],
    },
    closed=True,
)


PutEntryRequestLike = _TypedDict(
    "PutEntryRequestLike",
    {
        "Typed": _ReadOnly[TypedDictLike],
        "Words": _NotRequired[_ReadOnly[_Sequence[Literal]]],
        "Many": _NotRequired[_ReadOnly[_Sequence[SequenceLike]]],
        "Named": _NotRequired[_ReadOnly[_Mapping[str, MappingLike]]],
        "Choice": _NotRequired[_ReadOnly[ChoiceLike]],
        "from": _NotRequired[_ReadOnly[NotRequiredLike]],
    },
    closed=True,
)
