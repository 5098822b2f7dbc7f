"""Views of Example Dictionaries: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, Required as _Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.dictionaries import literals
from boto_types.values import TimestampInput


class AnyLike(TypedDict, total=False):
    Text: ReadOnly[str]


class deprecatedLike(TypedDict, total=False):
    Text: ReadOnly[str]


class overloadLike(TypedDict, total=False):
    Text: ReadOnly[str]


class UnpackLike(TypedDict, total=False):
    Text: ReadOnly[str]


class OptionalLike(TypedDict, total=False):
    Text: ReadOnly[str]


class UnionLike_Optional(TypedDict):
    Optional: ReadOnly[OptionalLike]
    Text: NotRequired[ReadOnly[Absent]]


class UnionLike_Text(TypedDict):
    Optional: NotRequired[ReadOnly[Absent]]
    Text: ReadOnly[str]


UnionLike: TypeAlias = UnionLike_Optional | UnionLike_Text
"""Exactly one of: `Optional`, `Text`."""


class ReadOnlyLike(TypedDict, total=False):
    Any: ReadOnly[AnyLike]
    Deprecated: ReadOnly[deprecatedLike]
    Overload: ReadOnly[overloadLike]
    Unpack: ReadOnly[UnpackLike]
    Union: ReadOnly[UnionLike]


class NotRequiredLike(TypedDict, total=False):
    Only: ReadOnly[ReadOnlyLike]


class TypedDictLike(TypedDict, total=False):
    Required: _Required[ReadOnly[NotRequiredLike]]
    Wordy: ReadOnly[literals.Literal]
    Aliased: ReadOnly[literals.TypeAlias]
    At: ReadOnly[TimestampInput]


class SequenceLike(TypedDict, total=False):
    Position: ReadOnly[int]


class MappingLike(TypedDict, total=False):
    Position: ReadOnly[int]


class ChoiceLike_Sequence(TypedDict):
    Sequence: ReadOnly[SequenceLike]
    Mapping: NotRequired[ReadOnly[Absent]]


class ChoiceLike_Mapping(TypedDict):
    Sequence: NotRequired[ReadOnly[Absent]]
    Mapping: ReadOnly[MappingLike]


ChoiceLike: TypeAlias = ChoiceLike_Sequence | ChoiceLike_Mapping
"""Exactly one of: `Sequence`, `Mapping`."""


PutEntryRequestLike = TypedDict(
    "PutEntryRequestLike",
    {
        "Typed": _Required[ReadOnly[TypedDictLike]],
        "Words": ReadOnly[Sequence[literals.Literal]],
        "Many": ReadOnly[Sequence[SequenceLike]],
        "Named": ReadOnly[Mapping[str, MappingLike]],
        "Choice": ReadOnly[ChoiceLike],
        "from": ReadOnly[NotRequiredLike],
    },
    total=False,
    closed=True,
)
