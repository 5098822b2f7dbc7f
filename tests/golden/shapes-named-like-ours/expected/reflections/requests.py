"""Request types of Example Reflections: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent as _Absent
from boto_types.reflections import responses
from boto_types.values import (
    BlobInput as _BlobInput,
    FloatInput as _FloatInput,
    JsonInput,
    TimestampInput as _TimestampInput,
)


class datetime(TypedDict, total=False):
    iso: str
    at: _TimestampInput


class Choice_Absent(TypedDict):
    Absent: responses.Absent
    Text: NotRequired[_Absent]


class Choice_Text(TypedDict):
    Absent: NotRequired[_Absent]
    Text: _TimestampInput


Choice: TypeAlias = Choice_Absent | Choice_Text
"""Exactly one of: `Absent`, `Text`."""


class TimestampInput(TypedDict, total=False):
    Text: str
    At: _TimestampInput


class BlobInput(TypedDict, total=False):
    Data: _BlobInput


class FloatInput(TypedDict, total=False):
    Ratio: _FloatInput


class JsonValue(TypedDict, total=False):
    Free: JsonInput


class requests(TypedDict, total=False):
    Text: str


class Inputs(TypedDict, total=False):
    Timestamp: TimestampInput
    Blob: BlobInput
    Float: FloatInput
    Json: JsonValue
    Requests: requests


class ReflectRequest(TypedDict, total=False, closed=True):
    At: Required[_TimestampInput]
    Data: _BlobInput
    Ratio: _FloatInput
    Free: JsonInput
    Times: list[_TimestampInput]
    Time: datetime
    Choice: Choice
    Inputs: Inputs


class PaginatorConfig(TypedDict, total=False):
    Text: str


class ListReflectionsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    PaginatorConfig: PaginatorConfig


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.reflections.responses import Absent as Absent
