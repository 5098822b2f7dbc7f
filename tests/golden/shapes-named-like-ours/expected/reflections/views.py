"""Views of Example Reflections: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import BlobInput, FloatInput, JsonInput, TimestampInput


class datetimeLike(TypedDict, total=False):
    iso: ReadOnly[str]
    at: ReadOnly[TimestampInput]


class AbsentLike(TypedDict, total=False):
    Text: ReadOnly[str]


class ChoiceLike_Absent(TypedDict):
    Absent: ReadOnly[AbsentLike]
    Text: NotRequired[ReadOnly["Absent"]]


class ChoiceLike_Text(TypedDict):
    Absent: NotRequired[ReadOnly[Absent]]
    Text: ReadOnly[TimestampInput]


ChoiceLike: TypeAlias = ChoiceLike_Absent | ChoiceLike_Text
"""Exactly one of: `Absent`, `Text`."""


class TimestampInputLike(TypedDict, total=False):
    Text: ReadOnly[str]
    At: ReadOnly[TimestampInput]


class BlobInputLike(TypedDict, total=False):
    Data: ReadOnly[BlobInput]


class FloatInputLike(TypedDict, total=False):
    Ratio: ReadOnly[FloatInput]


class JsonValueLike(TypedDict, total=False):
    Free: ReadOnly[JsonInput]


class requestsLike(TypedDict, total=False):
    Text: ReadOnly[str]


class InputsLike(TypedDict, total=False):
    Timestamp: ReadOnly[TimestampInputLike]
    Blob: ReadOnly[BlobInputLike]
    Float: ReadOnly[FloatInputLike]
    Json: ReadOnly[JsonValueLike]
    Requests: ReadOnly[requestsLike]


class PaginatorConfigLike(TypedDict, total=False):
    Text: ReadOnly[str]
