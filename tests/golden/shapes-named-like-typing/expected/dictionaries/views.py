"""What the methods of Example Dictionaries take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias as _TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.dictionaries.literals import Literal, TypeAlias
from boto_types.values import TimestampInput


class AnyLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class deprecatedLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class overloadLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class UnpackLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class OptionalLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class UnionLike_Optional(TypedDict):
    Optional: ReadOnly[OptionalLike]
    Text: NotRequired[ReadOnly[Absent]]


class UnionLike_Text(TypedDict):
    Optional: NotRequired[ReadOnly[Absent]]
    Text: ReadOnly[str]


UnionLike: _TypeAlias = UnionLike_Optional | UnionLike_Text


class ReadOnlyLike(TypedDict):
    Any: NotRequired[ReadOnly[AnyLike]]
    Deprecated: NotRequired[ReadOnly[deprecatedLike]]
    Overload: NotRequired[ReadOnly[overloadLike]]
    Unpack: NotRequired[ReadOnly[UnpackLike]]
    Union: NotRequired[ReadOnly[UnionLike]]


class NotRequiredLike(TypedDict):
    Only: NotRequired[ReadOnly[ReadOnlyLike]]


class TypedDictLike(TypedDict):
    Required: ReadOnly[NotRequiredLike]
    Wordy: NotRequired[ReadOnly[Literal]]
    Aliased: NotRequired[ReadOnly[TypeAlias]]
    At: NotRequired[ReadOnly[TimestampInput]]


class SequenceLike(TypedDict):
    Position: NotRequired[ReadOnly[int]]


class MappingLike(TypedDict):
    Position: NotRequired[ReadOnly[int]]


class ChoiceLike_Sequence(TypedDict):
    Sequence: ReadOnly[SequenceLike]
    Mapping: NotRequired[ReadOnly[Absent]]


class ChoiceLike_Mapping(TypedDict):
    Sequence: NotRequired[ReadOnly[Absent]]
    Mapping: ReadOnly[MappingLike]


ChoiceLike: _TypeAlias = ChoiceLike_Sequence | ChoiceLike_Mapping


PutEntryRequestLike = TypedDict(
    "PutEntryRequestLike",
    {
        "Typed": ReadOnly[TypedDictLike],
        "Words": NotRequired[ReadOnly[Sequence[Literal]]],
        "Many": NotRequired[ReadOnly[Sequence[SequenceLike]]],
        "Named": NotRequired[ReadOnly[Mapping[str, MappingLike]]],
        "Choice": NotRequired[ReadOnly[ChoiceLike]],
        "from": NotRequired[ReadOnly[NotRequiredLike]],
    },
    closed=True,
)
