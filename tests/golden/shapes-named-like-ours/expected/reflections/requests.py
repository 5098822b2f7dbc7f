"""What you send to Example Reflections.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent as _Absent
from boto_types.reflections.responses import Absent as Absent
from boto_types.values import (
    BlobInput as _BlobInput,
    FloatInput as _FloatInput,
    JsonInput,
    TimestampInput as _TimestampInput,
)


class datetime(TypedDict):
    iso: NotRequired[str]
    at: NotRequired[_TimestampInput]


class Choice_Absent(TypedDict):
    Absent: Absent
    Text: NotRequired[_Absent]


class Choice_Text(TypedDict):
    Absent: NotRequired[_Absent]
    Text: _TimestampInput


Choice: TypeAlias = Choice_Absent | Choice_Text


class TimestampInput(TypedDict):
    Text: NotRequired[str]
    At: NotRequired[_TimestampInput]


class BlobInput(TypedDict):
    Data: NotRequired[_BlobInput]


class FloatInput(TypedDict):
    Ratio: NotRequired[_FloatInput]


class JsonValue(TypedDict):
    Free: NotRequired[JsonInput]


class requests(TypedDict):
    Text: NotRequired[str]


class Inputs(TypedDict):
    Timestamp: NotRequired[TimestampInput]
    Blob: NotRequired[BlobInput]
    Float: NotRequired[FloatInput]
    Json: NotRequired[JsonValue]
    Requests: NotRequired[requests]


class ReflectRequest(TypedDict, closed=True):
    At: _TimestampInput
    Data: NotRequired[_BlobInput]
    Ratio: NotRequired[_FloatInput]
    Free: NotRequired[JsonInput]
    Times: NotRequired[list[_TimestampInput]]
    Time: NotRequired[datetime]
    Choice: NotRequired[Choice]
    Inputs: NotRequired[Inputs]


class PaginatorConfig(TypedDict):
    Text: NotRequired[str]


class ListReflectionsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    PaginatorConfig: NotRequired[PaginatorConfig]
