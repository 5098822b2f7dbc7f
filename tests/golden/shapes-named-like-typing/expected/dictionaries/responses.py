"""Response types of Example Dictionaries: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import (
    NotRequired as _NotRequired,
    Required as _Required,
    TypedDict as _TypedDict,
)

from boto_types._internal.absent import Absent
from boto_types.dictionaries import literals
from boto_types.values import ResponseMetadata


class Any(_TypedDict, total=False):
    Text: str


class deprecated(_TypedDict, total=False):
    Text: str


class overload(_TypedDict, total=False):
    Text: str


class Unpack(_TypedDict, total=False):
    Text: str


class Optional(_TypedDict, total=False):
    Text: str


class Union_Optional(_TypedDict):
    Optional: Optional
    Text: _NotRequired[Absent]


class Union_Text(_TypedDict):
    Optional: _NotRequired[Absent]
    Text: str


Union: TypeAlias = Union_Optional | Union_Text
"""Exactly one of: `Optional`, `Text`."""


class ReadOnly(_TypedDict, total=False):
    Any: Any
    Deprecated: deprecated
    Overload: overload
    Unpack: Unpack
    Union: Union


class NotRequired(_TypedDict, total=False):
    Only: ReadOnly


class TypedDict(_TypedDict, total=False):
    Required: _Required[NotRequired]
    Wordy: literals.Literal
    Aliased: literals.TypeAlias
    At: datetime


class Sequence(_TypedDict, total=False):
    Position: int


class Mapping(_TypedDict, total=False):
    Position: int


class Choice_Sequence(_TypedDict):
    Sequence: Sequence
    Mapping: _NotRequired[Absent]


class Choice_Mapping(_TypedDict):
    Sequence: _NotRequired[Absent]
    Mapping: Mapping


Choice: TypeAlias = Choice_Sequence | Choice_Mapping
"""Exactly one of: `Sequence`, `Mapping`."""


class PutEntryResponse(_TypedDict, total=False):
    Typed: TypedDict
    Words: list[literals.Literal]
    Choice: Choice
    ResponseMetadata: _Required[ResponseMetadata]
