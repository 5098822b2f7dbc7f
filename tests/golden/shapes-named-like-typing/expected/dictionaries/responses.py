"""What comes back from Example Dictionaries."""

from datetime import datetime
from typing import TypeAlias as _TypeAlias

from typing_extensions import NotRequired as _NotRequired, TypedDict as _TypedDict

from boto_types.absent import Absent
from boto_types.dictionaries.literals import Literal, TypeAlias
from boto_types.values import ResponseMetadata


class Any(_TypedDict):
    Text: _NotRequired[str]


class deprecated(_TypedDict):
    Text: _NotRequired[str]


class overload(_TypedDict):
    Text: _NotRequired[str]


class Unpack(_TypedDict):
    Text: _NotRequired[str]


class Optional(_TypedDict):
    Text: _NotRequired[str]


class Union_Optional(_TypedDict):
    Optional: Optional
    Text: _NotRequired[Absent]


class Union_Text(_TypedDict):
    Optional: _NotRequired[Absent]
    Text: str


Union: _TypeAlias = Union_Optional | Union_Text


class ReadOnly(_TypedDict):
    Any: _NotRequired[Any]
    Deprecated: _NotRequired[deprecated]
    Overload: _NotRequired[overload]
    Unpack: _NotRequired[Unpack]
    Union: _NotRequired[Union]


class NotRequired(_TypedDict):
    Only: _NotRequired[ReadOnly]


class TypedDict(_TypedDict):
    Required: NotRequired
    Wordy: _NotRequired[Literal]
    Aliased: _NotRequired[TypeAlias]
    At: _NotRequired[datetime]


class Sequence(_TypedDict):
    Position: _NotRequired[int]


class Mapping(_TypedDict):
    Position: _NotRequired[int]


class Choice_Sequence(_TypedDict):
    Sequence: Sequence
    Mapping: _NotRequired[Absent]


class Choice_Mapping(_TypedDict):
    Sequence: _NotRequired[Absent]
    Mapping: Mapping


Choice: _TypeAlias = Choice_Sequence | Choice_Mapping


class PutEntryResponse(_TypedDict):
    Typed: _NotRequired[TypedDict]
    Words: _NotRequired[list[Literal]]
    Choice: _NotRequired[Choice]
    ResponseMetadata: ResponseMetadata
