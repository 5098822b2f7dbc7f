"""What the methods of Example Reflections take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.values import BlobInput, FloatInput, JsonInput, TimestampInput


class datetimeLike(TypedDict):
    iso: NotRequired[ReadOnly[str]]
    at: NotRequired[ReadOnly[TimestampInput]]


class AbsentLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class ChoiceLike_Absent(TypedDict):
    Absent: ReadOnly[AbsentLike]
    Text: NotRequired[ReadOnly["Absent"]]


class ChoiceLike_Text(TypedDict):
    Absent: NotRequired[ReadOnly[Absent]]
    Text: ReadOnly[TimestampInput]


ChoiceLike: TypeAlias = ChoiceLike_Absent | ChoiceLike_Text


class TimestampInputLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]
    At: NotRequired[ReadOnly[TimestampInput]]


class BlobInputLike(TypedDict):
    Data: NotRequired[ReadOnly[BlobInput]]


class FloatInputLike(TypedDict):
    Ratio: NotRequired[ReadOnly[FloatInput]]


class JsonValueLike(TypedDict):
    Free: NotRequired[ReadOnly[JsonInput]]


class requestsLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class InputsLike(TypedDict):
    Timestamp: NotRequired[ReadOnly[TimestampInputLike]]
    Blob: NotRequired[ReadOnly[BlobInputLike]]
    Float: NotRequired[ReadOnly[FloatInputLike]]
    Json: NotRequired[ReadOnly[JsonValueLike]]
    Requests: NotRequired[ReadOnly[requestsLike]]


class PaginatorConfigLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]
